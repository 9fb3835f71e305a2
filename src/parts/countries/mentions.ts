import { alikePassage, differences } from "../../story/alike-passage.ts";
import { occurrences } from "../../story/anchor.ts";
import type { PartContext } from "../../story/part.ts";
import { quote, type Problem } from "../../story/problem.ts";
import type { Article } from "../../story/read-article.ts";
import type { Entry } from "../../story/read-entries.ts";
import { useAt } from "../../story/registry.ts";
import { passageOf } from "../../story/resolve/passage.ts";
import type { Passage } from "../../story/story.ts";
import type { RawCountry } from "./schema.ts";
import { wordEdges, type WordEdges } from "./word-edges.ts";

type Context = PartContext<"name-found">;

/**
 * Mentions of a country: its names as whole words, longer ones first where two overlap, but for those within phrases in
 * which they mean something else.
 */
export function findMentions({ value, file, path }: Entry<RawCountry>, { article, report }: Context): Passage[] {
  const edges = wordEdges(article.text, article.front?.language);
  const wordsCalled = (name: string): Passage[] =>
    placesOf(article, name).filter(({ start, end }) => edges.isStart(start) && edges.isEnd(end));
  const tell = (key: "names" | "except", index: number, fault: Pick<Problem, "found" | "expected" | "fix">): void => {
    report({ ...useAt(file, [...path, key, index]), rule: "name-found", ...fault });
  };
  const others = value.except.flatMap((phrase, index) => {
    const places = placesOf(article, phrase);
    const fault = exceptionFault(phrase, places, value.names);
    if (fault) tell("except", index, fault);
    return places;
  });
  const mentions: Passage[] = [];
  const names = value.names.map((name, index) => ({ name, index })).toSorted((a, b) => b.name.length - a.name.length);
  for (const { name, index } of names) {
    const words = wordsCalled(name);
    const places = words.filter((place) => !others.some(({ start, end }) => start <= place.start && place.end <= end));
    if (places.length === 0)
      tell("names", index, words.length > 0 ? exceptedFault(name) : nameFault(article, name, value, edges));
    mentions.push(
      ...places.filter((place) => mentions.every(({ start, end }) => place.end <= start || end <= place.start)),
    );
  }
  return mentions.toSorted((a, b) => a.start - b.start);
}

/** Every place where some words stand, whole words or not. In Arabic the article of a name after “to” loses a letter. */
function placesOf(article: Article, name: string): Passage[] {
  const forms = name.startsWith("ال") ? [name, `لل${name.slice(2)}`] : [name];
  const places = forms.flatMap((form) =>
    occurrences(article.text, { exact: form }).map(({ start, end }) => passageOf(article, start, end)),
  );
  return places.toSorted((a, b) => a.start - b.start);
}

/** What is wrong with a name that the article does not have, or has only within longer words. */
function nameFault(
  article: Article,
  name: string,
  country: RawCountry,
  { wordAround }: WordEdges,
): Pick<Problem, "found" | "expected" | "fix"> {
  const [within] = placesOf(article, name);
  if (within) {
    const word = wordAround(within);
    return {
      found: `${quote(name)}, which occurs only within ${quote(word)}`,
      expected: `a name by which the article means ${country.name}`,
      fix: `write \`${JSON.stringify(word)}\` if that means it`,
    };
  }
  const alike = alikePassage(article.text, { exact: name })?.words;
  const unlike = alike === undefined ? undefined : differences(alike, name, "the name here");
  return {
    found: `${quote(name)}, which does not occur`,
    expected: `a name by which the article means ${country.name}${unlike === undefined ? "" : `; it has ${unlike}`}`,
    ...(alike !== undefined && { fix: `write \`${JSON.stringify(alike)}\`` }),
  };
}

const exceptedFault = (name: string): Pick<Problem, "found" | "expected"> => ({
  found: `${quote(name)}, which occurs only within phrases under \`except\``,
  expected: "a name that means it somewhere",
});

/** What is wrong with a phrase in which a name is said to mean something else. */
function exceptionFault(
  phrase: string,
  places: readonly Passage[],
  names: readonly string[],
): Pick<Problem, "found" | "expected"> | undefined {
  if (places.length === 0) return { found: `${quote(phrase)}, which does not occur`, expected: "words of the article" };
  if (names.some((name) => phrase.includes(name))) return undefined;
  return {
    found: `${quote(phrase)}, which has no name of the country in it`,
    expected: "a phrase around one of `names`",
  };
}
