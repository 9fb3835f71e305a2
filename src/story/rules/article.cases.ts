import { change, write } from "../../test/edited-story.ts";
import type { Mistake } from "./mistake.ts";

/** Mistakes with the article itself. */
export const articleMistakes: readonly Mistake[] = [
  {
    title: "an article without front matter",
    edit: write("article.md", "Fossby in Norway and Elvby in Sweden.\n"),
    problem: "",
  },
  {
    title: "front matter that does not end",
    edit: change("article.md", "Invented for tests.\n---\n", "Invented for tests.\n"),
    problem: "",
  },
  {
    title: "an article without text",
    edit: write(
      "article.md",
      "---\nheadline: H\nbyline: B\npublisher: P\npublished: 2026-03\nurl: https://a.example\nlanguage: en\nrights: R\n---\n",
    ),
    problem: "",
  },
  { title: "a word in italics", edit: change("article.md", "the flood of 2024", "the *flood* of 2024"), problem: "" },
  {
    title: "a link",
    edit: change("article.md", "A ferry carries", "A [ferry](https://ferry.example) carries"),
    problem: "",
  },
  {
    title: "a bare address, which Markdown makes a link",
    edit: change("article.md", "bridge is open.", "bridge is open (www.ferry.example)."),
    problem: "",
  },
  { title: "a heading", edit: change("article.md", "Elvby’s council", "## The ferry\n\nElvby’s council"), problem: "" },
  {
    title: "a paragraph that becomes a heading",
    edit: change("article.md", "“The bridge will", "# “The bridge will"),
    problem: "",
  },
  {
    title: "a paragraph that becomes a quotation block",
    edit: change("article.md", "“The bridge will", "> “The bridge will"),
    problem: "",
  },
  {
    title: "a paragraph that becomes code",
    edit: change("article.md", "“The bridge will", "    “The bridge will"),
    problem: "",
  },
  {
    title: "a soft line break",
    edit: change("article.md", "them, two officials", "them,\ntwo officials"),
    problem: "",
  },
  {
    title: "a hard line break",
    edit: change("article.md", "them, two officials", "them,  \ntwo officials"),
    problem: "",
  },
  { title: "HTML", edit: change("article.md", "the flood of 2024", "the <b>flood</b> of 2024"), problem: "" },
  {
    title: "HTML around a paragraph",
    edit: change("article.md", "Elvby’s council", "<div>\n\nElvby’s council"),
    problem: "",
  },
];
