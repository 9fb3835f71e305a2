import { alikePassage, differences } from "../../story/alike-passage.ts";
import type { PartContext } from "../../story/part.ts";
import { quote } from "../../story/problem.ts";
import type { Article } from "../../story/read-article.ts";
import type { Entry } from "../../story/read-entries.ts";
import { useAt } from "../../story/registry.ts";
import { passageOf } from "../../story/resolve/passage.ts";
import type { Passage } from "../../story/story.ts";
import type { RawCountry } from "./schema.ts";

/** Mentions of a country: its names as whole words, longer ones first where two overlap. */
export function findMentions(
  { value, file, path }: Entry<RawCountry>,
  { article, report }: PartContext<"name-found">,
): Passage[] {
  const mentions: Passage[] = [];
  const names = value.names.map((name, index) => ({ name, index })).toSorted((a, b) => b.name.length - a.name.length);
  for (const { name, index } of names) {
    const places = wholeWords(article, name);
    if (places.length === 0) {
      const alike = alikePassage(article.text, { exact: name })?.words;
      const unlike = alike === undefined ? undefined : differences(alike, name, "the name here");
      report({
        ...useAt(file, [...path, "names", index]),
        rule: "name-found",
        found: `${quote(name)}, which does not occur`,
        expected: `a name by which the article means ${value.name}${unlike === undefined ? "" : `; it has ${unlike}`}`,
        ...(alike !== undefined && { fix: `write \`${JSON.stringify(alike)}\`` }),
      });
    }
    const isFree = (place: Passage): boolean =>
      mentions.every(({ start, end }) => place.end <= start || end <= place.start);
    mentions.push(...places.filter(isFree));
  }
  return mentions.toSorted((a, b) => a.start - b.start);
}

function wholeWords(article: Article, name: string): Passage[] {
  const isLetter = (at: number): boolean => /\p{L}/u.test(article.text[at] ?? "");
  const places: Passage[] = [];
  for (let at = article.text.indexOf(name); at >= 0; at = article.text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (!isLetter(at - 1) && !isLetter(end)) places.push(passageOf(article, at, end));
  }
  return places;
}
