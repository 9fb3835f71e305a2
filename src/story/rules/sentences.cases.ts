import { append, change, type Edit } from "../../test/edited-story.ts";
import type { Mistake } from "./mistake.ts";

/** A sentence as it stood in the site's first story, of 29 words. */
const long =
  "The United Arab Emirates and Bahrain signed on 15 September 2020, Morocco a joint declaration on 22 December 2020, " +
  "Sudan one with the United States on 6 January 2021.";
/** Of 14 words and 15: the stop of an abbreviation does not part them. */
const joined =
  "The first of them was signed in the presence of the president of the U.S. " +
  "Congress and of all who had come to that house from far away on that day.";
const body = "body: The article counts the officials but does not say whose they are.";

const ownEnds = (words: string): Edit => change("article.md", "rights:", `sentences: ${words}\nrights:`);

/** What an author says of where the article's sentences end, to no purpose. */
export const endMistakes: readonly Mistake[] = [
  {
    title: "a sentence that is said to end after words that do not occur",
    edit: ownEnds("{ ends: [the flood of 2025.] }"),
    problem: "article.md:8:21 sentence-ends",
  },
  {
    title: "a sentence that is said to end where it does",
    edit: ownEnds("{ ends: [the flood of 2024.] }"),
    problem: "article.md:8:21 sentence-ends",
  },
  {
    title: "a sentence that is said to go on within words that do not occur",
    edit: ownEnds("{ goesOn: [Courier! It] }"),
    problem: "article.md:8:23 sentence-ends",
  },
  {
    title: "a sentence that is said to go on where it does",
    edit: ownEnds("{ goesOn: [flood of 2024.] }"),
    problem: "article.md:8:23 sentence-ends",
  },
];

/** Sentences of ours that are too long to be taken in. */
export const sentenceMistakes: readonly Mistake[] = [
  {
    title: "a sentence of 29 words in a note",
    edit: change("notes.yaml", body, `body: Few words. ${long}`),
    problem: "notes.yaml:5:9 sentence-length",
  },
  {
    title: "a sentence of 29 words with an abbreviation in it",
    edit: change("notes.yaml", body, `body: ${joined}`),
    problem: "notes.yaml:5:9 sentence-length",
  },
  {
    title: "a sentence of 29 words in the description of a story",
    edit: change("story.yaml", "A small invented story that holds to every rule; tests break it on purpose.", long),
    problem: "story.yaml:2:14 sentence-length",
  },
  {
    title: "a sentence of 29 words on the date of the article",
    edit: change("article.md", "rights:", `publishedNote: ${long}\nrights:`),
    problem: "article.md:8:16 sentence-length",
  },
  {
    title: "a sentence of 29 words on what changed",
    edit: change("versions.yaml", "A wish has become an agreement.", long),
    problem: "versions.yaml:26:13 sentence-length",
  },
  {
    title: "a second sentence of a section that has 29 words",
    edit: append("sections/method.md", `\nFew **words**.\n${long}\n`),
    problem: "sections/method.md:6:1 sentence-length",
  },
  {
    title: "such a sentence on the line of the first",
    edit: append("sections/method.md", `\nFew **words**. ${long}\n`),
    problem: "sections/method.md:5:16 sentence-length",
  },
  {
    title: "such a sentence in bold",
    edit: append("sections/method.md", `\nFew words. **${long}**\n`),
    problem: "sections/method.md:5:14 sentence-length",
  },
];
