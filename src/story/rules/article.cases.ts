import { change, write } from "../../test/edited-story.ts";
import type { Mistake } from "./mistake.ts";

/** Mistakes with the article itself. */
export const articleMistakes: readonly Mistake[] = [
  {
    title: "an article without front matter",
    edit: write("article.md", "Fossby in Norway and Elvby in Sweden.\n"),
    problem: "article.md:1:1 required-key",
  },
  {
    title: "front matter that does not end",
    edit: change("article.md", "Invented for tests.\n---\n", "Invented for tests.\n"),
    problem: "article.md:1:1 required-key",
  },
  {
    title: "an article without text",
    edit: write(
      "article.md",
      "---\nheadline: H\nbyline: B\npublisher: P\npublished: 2026-03\nurl: https://a.example\nlanguage: en\nrights: R\n---\n",
    ),
    problem: "article.md:10:1 article-plain",
  },
  {
    title: "a word in italics",
    edit: change("article.md", "the flood of 2024", "the *flood* of 2024"),
    problem: "article.md:11:144 article-plain",
  },
  {
    title: "a link",
    edit: change("article.md", "A ferry carries", "A [ferry](https://ferry.example) carries"),
    problem: "article.md:15:36 article-plain",
  },
  {
    title: "an address in brackets, which Markdown makes a link",
    edit: change("article.md", "bridge is open.", "bridge is open <https://ferry.example>."),
    problem: "article.md:15:89 article-plain",
  },
  {
    title: "a heading",
    edit: change("article.md", "Elvby’s council", "## The ferry\n\nElvby’s council"),
    problem: "article.md:15:1 article-plain",
  },
  {
    title: "a paragraph that becomes a heading",
    edit: change("article.md", "“The bridge will", "# “The bridge will"),
    problem: "article.md:13:1 article-plain",
  },
  {
    title: "a paragraph that becomes a quotation block",
    edit: change("article.md", "“The bridge will", "> “The bridge will"),
    problem: "article.md:13:1 article-plain",
  },
  {
    title: "a paragraph that becomes code",
    edit: change("article.md", "“The bridge will", "    “The bridge will"),
    problem: "article.md:13:1 article-plain",
  },
  {
    title: "a soft line break",
    edit: change("article.md", "them, two officials", "them,\ntwo officials"),
    problem: "article.md:11:75 article-plain",
  },
  {
    title: "a hard line break",
    edit: change("article.md", "them, two officials", "them,  \ntwo officials"),
    problem: "article.md:11:75 article-plain",
  },
  {
    title: "HTML",
    edit: change("article.md", "the flood of 2024", "the <b>flood</b> of 2024"),
    problem: "article.md:11:144 article-plain",
  },
  {
    title: "HTML around a paragraph",
    edit: change("article.md", "Elvby’s council", "<div>\n\nElvby’s council"),
    problem: "article.md:15:1 article-plain",
  },
];
