import { expect, test } from "vitest";
import { change } from "../test/edited-story.ts";
import { exampleStory } from "../test/example-story.ts";
import { quotationsIn } from "./own-quotations.ts";

const words = (text: string, language = "en-GB"): string[] => quotationsIn(text, language).map((one) => one.words);

test("what stands between the marks of our language is a quotation, and an apostrophe is no mark", () => {
  expect(words("The towns’ plan, “a good one”, isn’t Elvby’s.")).toEqual(["a good one"]);
  expect(words("They said ‘it isn’t so’ twice.")).toEqual(["it isn’t so"]);
  expect(words("Sie sagte „ja“ und ‚nein‘.", "de")).toEqual(["ja", "nein"]);
  expect(words("قالت «نعم» ثم صمتت.", "ar")).toEqual(["نعم"]);
});

const noted = (body: string) => change("notes.yaml", "The council’s minutes name the paper too.", body);

test.each([
  ["of the article", "The mayor said “the bridge will open again”."],
  ["of the article, with a stop of ours", "It says “a survey of the river must come first.”"],
  ["of the article, with something left out", "It says “Two border towns … rebuild their bridge”."],
  ["of a title", "It is about “the meeting of 2 March”."],
  ["of an excerpt in its own language", "It writes “Undersökningen av älven”."],
  ["of our translation of an excerpt", "It writes that the survey “has begun this spring”."],
  ["that one version of the report has", "One has “want to rebuild”."],
])("words %s can be quoted", (_, body) => {
  expect(exampleStory(noted(body)).notes).toHaveLength(3);
});

test("words that quote nobody can stand in quotation marks where the story says so", () => {
  const spoken = change("story.yaml", "kicker: An example\n", "kicker: An example\nquotesNobody: [shire]\n");
  expect(exampleStory(noted("It is called a “shire” here."), spoken).notes).toHaveLength(3);
});
