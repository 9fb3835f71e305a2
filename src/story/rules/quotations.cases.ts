import { append, change } from "../../test/edited-story.ts";
import type { Mistake } from "./mistake.ts";

const said = (body: string) => change("notes.yaml", "The council’s minutes name the paper too.", body);
const quoteInstead = (to: string) => change("notes.yaml", "{ exact: told the Border Courier }", to);

const noteOnFerry = (id: string): string => `
- id: ${id}
  lens: sources
  passage: { exact: ferry }
  title: Who runs it
  body: The article does not say.
  claims: [ferry-until-then]
`;

/** Mistakes with the passages that notes and claims quote. */
export const quotationMistakes: readonly Mistake[] = [
  {
    title: "words that occur twice",
    edit: quoteInstead("{ exact: the bridge }"),
    problem: "notes.yaml:11:21 quotation-unique",
    suggested: [
      'passage: { exact: "the bridge", suffix: " between" }',
      'passage: { exact: "the bridge", suffix: " is" }',
    ],
  },
  {
    title: "words that do not occur",
    edit: quoteInstead("{ exact: a tunnel under the mountains }"),
    problem: "notes.yaml:11:21 quotation-found",
  },
  {
    title: "words that have drifted",
    edit: quoteInstead("{ exact: told Border Courier }"),
    problem: "notes.yaml:11:21 quotation-found",
    suggested: ['passage: { exact: "the Border Courier" }'],
  },
  {
    title: "another case",
    edit: quoteInstead("{ exact: Told the border courier }"),
    problem: "notes.yaml:11:21 quotation-found",
    suggested: ['passage: { exact: "told the Border Courier" }'],
  },
  {
    title: "straight quotes for curly ones",
    edit: quoteInstead(`{ exact: '"The bridge will open again,"' }`),
    problem: "notes.yaml:11:21 quotation-found",
    suggested: ['passage: { exact: "“The bridge will open again,”" }'],
  },
  {
    title: "a curly quote of the wrong side",
    edit: quoteInstead("{ exact: ”The bridge will open again” }"),
    problem: "notes.yaml:11:21 quotation-found",
    suggested: ['passage: { exact: "“The bridge will open again," }'],
  },
  {
    title: "a straight apostrophe",
    edit: quoteInstead(`{ exact: "Elvby's council" }`),
    problem: "notes.yaml:11:21 quotation-found",
    suggested: ['passage: { exact: "Elvby’s council" }'],
  },
  {
    title: "a no-break space for a plain one",
    edit: quoteInstead('{ exact: "told the Border\\u00A0Courier" }'),
    problem: "notes.yaml:11:21 quotation-found",
    suggested: ['passage: { exact: "told the Border Courier" }'],
  },
  {
    title: "a letter of another script",
    edit: quoteInstead("{ exact: told the B\u043Erder Courier }"),
    problem: "notes.yaml:11:21 quotation-found",
    suggested: ['passage: { exact: "told the Border Courier" }'],
  },
  {
    title: "a prefix that does not match",
    edit: change("claims.yaml", "      prefix: “", "      prefix: ‘"),
    problem: "claims.yaml:43:14 quotation-found",
    suggested: ['passage: { exact: "The bridge will open again" }'],
  },
  {
    title: "a suffix that does not match",
    edit: quoteInstead('{ exact: told the Border Courier, suffix: "; it" }'),
    problem: "notes.yaml:11:21 quotation-found",
    suggested: ['passage: { exact: "told the Border Courier" }'],
  },
  {
    title: "a prefix that leaves two places",
    edit: quoteInstead('{ exact: the bridge, prefix: " " }'),
    problem: "notes.yaml:11:21 quotation-unique",
    suggested: [
      'passage: { exact: "the bridge", suffix: " between" }',
      'passage: { exact: "the bridge", suffix: " is" }',
    ],
  },
  {
    title: "a comma that ends a quotation within braces",
    edit: quoteInstead("{ exact: The bridge will open again,” Mayor }"),
    problem: "notes.yaml:11:48 known-keys",
  },
  {
    title: "a prefix of another place",
    edit: quoteInstead('{ exact: the bridge, prefix: "till ", suffix: " was open" }'),
    problem: "notes.yaml:11:21 quotation-found",
    suggested: ['passage: { exact: "the bridge", suffix: " is" }'],
  },
  {
    title: "words across two paragraphs",
    edit: quoteInstead(`{ exact: "the flood of 2024. “The bridge will open" }`),
    problem: "notes.yaml:11:21 quotation-in-one-block",
    suggested: ['passage: { exact: "the flood of 2024." }', 'passage: { exact: "“The bridge will open" }'],
  },
  {
    title: "words across two paragraphs, with the line end",
    edit: quoteInstead(`{ exact: "the flood of 2024.\\n“The bridge" }`),
    problem: "notes.yaml:11:21 quotation-in-one-block",
    suggested: ['passage: { exact: "the flood of 2024." }', 'passage: { exact: "“The bridge" }'],
  },
  {
    title: "words across headline and text",
    edit: quoteInstead("{ exact: rebuild their bridge Fossby in Norway }"),
    problem: "notes.yaml:11:21 quotation-in-one-block",
    suggested: ['passage: { exact: "rebuild their bridge" }', 'passage: { exact: "Fossby in Norway" }'],
  },
  {
    title: "a drifted quotation in a claim",
    edit: change("claims.yaml", "A ferry carries people across", "A ferry brings people across"),
    problem: "claims.yaml:56:23 quotation-found",
    suggested: ['passage: { exact: "council did not comment. A ferry carries people across" }'],
  },
  {
    title: "a claim whose word occurs four times",
    edit: change("claims.yaml", "exact: a survey of the river must come first", "exact: bridge"),
    problem: "claims.yaml:50:23 quotation-unique",
    suggested: [
      'passage: { exact: "bridge", prefix: "their " }',
      'passage: { exact: "bridge", suffix: " between" }',
      'passage: { exact: "bridge", suffix: " will" }',
      'passage: { exact: "bridge", suffix: " is" }',
    ],
  },
  {
    title: "two notes on the same single word",
    edit: append("notes.yaml", noteOnFerry("one") + noteOnFerry("two")),
    problem: "notes.yaml:30:21 passage-of-its-own",
  },
  {
    title: "a quotation in a note that nobody said",
    edit: said("The council’s minutes call it “the paper of the valley”."),
    problem: "notes.yaml:13:9 own-quotation",
  },
  {
    title: "a quotation in a section that nobody said",
    edit: change("sections/since.md", "The [survey]", "The “great” [survey]"),
    problem: "sections/since.md:3:6 own-quotation",
  },
  {
    title: "words said to quote nobody that no text has",
    edit: change("story.yaml", "kicker: An example\n", "kicker: An example\nquotesNobody: [bridge]\n"),
    problem: "story.yaml:4:16 own-quotation",
  },
];
