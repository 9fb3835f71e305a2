import type { StoryPart } from "./part.ts";

/**
 * Every rule that all content is held to, phrased as what should hold; parts have further ones of their own.
 * A problem names its rule; the tests break each one on purpose.
 */
export const rules = {
  "file-present": "each file of the content model exists",
  "file-known": "a story's folder holds nothing but the content model's files",
  "file-size": "a file is as short as what one reads, and so are its lists",
  "readable-characters": "a text has no characters that cannot be seen or that turn its direction",
  "nesting-depth": "lists, quotation blocks and brackets stand a few levels within each other, no more",
  "yaml-syntax": "a file is YAML without tabs for indentation",
  "plain-yaml": "a value in YAML is written out, without tags, anchors, directives and numbers in other forms",
  "whole-text": "a text in YAML is not cut by a comment",
  "unique-keys": "a key stands once in its mapping",
  "required-key": "every key the schema requires is there",
  "known-keys": "no key is there that the schema does not know",
  "value-type": "a value is of the kind the schema asks for",
  "value-choice": "a value is one of a closed set",
  "text-present": "a text is not empty",
  "plain-text": "a text is plain, without HTML or Markdown",
  "word-limit": "a text keeps to its number of words",
  "sentence-length": "a sentence of ours has at most 28 words in English, 26 in German, 21 in Arabic",
  "text-length": "a text keeps to its number of characters",
  "language-tag": "a language is a BCP 47 tag",
  "language-words": "what we write is in a language that the interface has words in",
  "id-form": "an id is made of lower-case words",
  "kept-name": "a name is not one that a system, a host or the site keeps for itself",
  "edtf-date": "a date is EDTF",
  "web-address": "an address can be opened",
  "host-letters": "the host of an address cannot be taken for another",
  "unique-ids": "an id is given once among its kind",
  "known-id": "an id that is used is defined",
  "used-voice": "a voice speaks in a claim",
  "used-reference": "a reference is cited",
  "used-vocabulary": "a word of a vocabulary that a story names is used",
  "claim-kind": "a claim has voices, or says what it is without them",
  "record-reference": "a public record cites a page that shows it",
  "outcome-present": "what became of a claim names something",
  "outcome-later": "what became of a claim came after the article",
  "statement-footing": "a statement cites a claim or a reference",
  "weak-reference-alone": "a weak reference is not a statement's only footing",
  "basis-given": "whose statement it is is said, and true of what it cites",
  "absence-dated": "what says that something was not found names the newest page read on it",
  "as-of-evidence": "a standing is known up to the newest page it cites, and no further",
  "date-order": "what is said to be later is dated no earlier",
  "date-bounds": "a date lies between those that its kind lies between, or is said to be meant",
  "article-plain": "the article is paragraphs of plain text",
  "quotation-found": "a quotation occurs in the article",
  "quotation-unique": "a quotation occurs once",
  "quotation-in-one-block": "a quotation stays within one paragraph or the headline",
  "passage-of-its-own": "a note has words that lead to it and to no other note",
  "sentence-ends": "what is said of where sentences end occurs in the article, and changes something",
  "sentence-claimed": "a sentence of the article belongs to a claim",
  "section-heading": "a section begins with one heading and has text",
  "section-markup": "a section uses only the markup it may",
  "section-link": "a link in a section leads to something in the story",
  "paragraph-footing": "a paragraph of a section cites a claim or a reference",
  "public-id": "what is listed as published is a kind and an id",
  "kept-id": "what was published once is there, or leads on to what is",
  "moved-id": "what has moved was published, and is gone",
  "successor-id": "what has moved leads to something that is there",
  "published-id": "what is built is listed as published",
  "own-ids": "what a story lists as published was published by no other",
  "kept-story": "a story that was published once is there, has moved or is withdrawn",
  "in-short-form": "*In short* is a list of three sentences",
} as const;

export type RuleName = keyof typeof rules;

/** The rules of the core and of parts. */
export const rulesOf = (parts: readonly Pick<StoryPart, "rules">[]): Readonly<Record<string, string>> =>
  Object.fromEntries([rules, ...parts.map((part) => part.rules)].flatMap((each) => Object.entries(each)));
