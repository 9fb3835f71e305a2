/**
 * Every rule that content is held to, phrased as what should hold.
 * A problem names its rule; the tests break each one on purpose.
 */
export const rules = {
  "file-present": "each file of the content model exists",
  "file-known": "a story's folder holds nothing but the content model's files",
  "yaml-syntax": "a file is YAML without tabs for indentation",
  "unique-keys": "a key stands once in its mapping",
  "required-key": "every key the schema requires is there",
  "known-keys": "no key is there that the schema does not know",
  "value-type": "a value is of the kind the schema asks for",
  "value-choice": "a value is one of a closed set",
  "text-present": "a text is not empty",
  "plain-text": "a text is plain, without HTML or Markdown",
  "word-limit": "a text keeps to its number of words",
  "id-form": "an id is made of lower-case words",
  "edtf-date": "a date is EDTF",
  "web-address": "an address can be opened",
  "country-code": "a country's id is ISO 3166-1 alpha-3",
  "unique-ids": "an id is given once among its kind",
  "known-id": "an id that is used is defined",
  "used-voice": "a voice speaks in a claim",
  "used-reference": "a reference is cited",
  "statement-footing": "a statement cites a claim or a reference",
  "weak-reference-alone": "a weak reference is not a statement's only footing",
  "date-order": "what is said of a later state is dated after what is said of the earlier one",
  "article-plain": "the article is paragraphs of plain text",
  "quotation-found": "a quotation occurs in the article",
  "quotation-unique": "a quotation occurs once",
  "quotation-in-one-block": "a quotation stays within one paragraph or the headline",
  "passage-of-its-own": "a note has words that lead to it and to no other note",
  "sentence-claimed": "a sentence of the article belongs to a claim",
  "name-found": "a country's name occurs in the article",
  "acyclic-dependency": "no condition depends on itself",
  "connected-node": "a condition has an edge",
  "section-heading": "a section begins with one heading and has text",
  "section-markup": "a section uses only the markup it may",
  "section-link": "a link in a section leads to something in the story",
  "paragraph-footing": "a paragraph of a section cites a claim or a reference",
  "in-short-form": "*In short* is a list of three sentences",
} as const;

export type RuleName = keyof typeof rules;
