import { append, change } from "../../test/edited-story.ts";
import type { Mistake } from "./mistake.ts";

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
  { title: "words that occur twice", edit: quoteInstead("{ exact: the bridge }"), problem: "" },
  { title: "words that do not occur", edit: quoteInstead("{ exact: a tunnel under the mountains }"), problem: "" },
  { title: "words that have drifted", edit: quoteInstead("{ exact: told Border Courier }"), problem: "" },
  { title: "another case", edit: quoteInstead("{ exact: Told the border courier }"), problem: "" },
  {
    title: "straight quotes for curly ones",
    edit: quoteInstead(`{ exact: '"The bridge will open again,"' }`),
    problem: "",
  },
  {
    title: "a curly quote of the wrong side",
    edit: quoteInstead("{ exact: ”The bridge will open again” }"),
    problem: "",
  },
  { title: "a straight apostrophe", edit: quoteInstead(`{ exact: "Elvby's council" }`), problem: "" },
  {
    title: "a prefix that does not match",
    edit: change("claims.yaml", "      prefix: “", "      prefix: ‘"),
    problem: "",
  },
  {
    title: "a suffix that does not match",
    edit: quoteInstead('{ exact: told the Border Courier, suffix: "; it" }'),
    problem: "",
  },
  { title: "a prefix that leaves two places", edit: quoteInstead('{ exact: the bridge, prefix: " " }'), problem: "" },
  {
    title: "a comma that ends a quotation within braces",
    edit: quoteInstead("{ exact: The bridge will open again,” Mayor }"),
    problem: "",
  },
  {
    title: "a prefix of another place",
    edit: quoteInstead('{ exact: the bridge, prefix: "till ", suffix: " was open" }'),
    problem: "",
  },
  {
    title: "words across two paragraphs",
    edit: quoteInstead(`{ exact: "the flood of 2024. “The bridge will open" }`),
    problem: "",
  },
  {
    title: "words across two paragraphs, with the line end",
    edit: quoteInstead(`{ exact: "the flood of 2024.\\n“The bridge" }`),
    problem: "",
  },
  {
    title: "words across headline and text",
    edit: quoteInstead("{ exact: rebuild their bridge Fossby in Norway }"),
    problem: "",
  },
  {
    title: "a drifted quotation in a claim",
    edit: change("claims.yaml", "A ferry carries people across", "A ferry brings people across"),
    problem: "",
  },
  {
    title: "a claim whose word occurs four times",
    edit: change("claims.yaml", "exact: a survey of the river must come first", "exact: bridge"),
    problem: "",
  },
  {
    title: "two notes on the same single word",
    edit: append("notes.yaml", noteOnFerry("one") + noteOnFerry("two")),
    problem: "",
  },
];
