import { append, change } from "../../test/edited-story.ts";
import type { Mistake } from "./mistake.ts";

const title = "title: Whose condition it is";
const minutes = "url: https://elvby.example/minutes";

/** Content that harms whoever reads, builds or is shown it, and is refused for that. */
export const limitMistakes: readonly Mistake[] = [
  {
    title: "a megabyte of comments",
    edit: append("events.yaml", "# a comment\n".repeat(90_000)),
    problem: "events.yaml:1:1 file-size",
  },
  {
    title: "an article of a megabyte",
    edit: append("article.md", "A ferry. ".repeat(120_000)),
    problem: "article.md:1:1 file-size",
  },
  {
    title: "a section of a megabyte",
    edit: append("sections/method.md", "Invented. ".repeat(120_000)),
    problem: "sections/method.md:1:1 file-size",
  },
  {
    title: "a list of six thousand entries",
    edit: append("published.yaml", `  claim:old: [${"a, ".repeat(6_000)}]\n`),
    problem: "published.yaml:10:14 file-size",
  },
  {
    title: "a character that turns the direction of a title",
    edit: change("notes.yaml", title, "title: Whose \u202Eti noitidnoc"),
    problem: "notes.yaml:19:16 readable-characters",
  },
  {
    title: "such a character in writing",
    edit: change("notes.yaml", title, 'title: "Whose \\u202Eti noitidnoc"'),
    problem: "notes.yaml:19:10 readable-characters",
  },
  {
    title: "such a character in a section, as HTML writes it",
    edit: append("sections/method.md", "\nAnd &#x202E;this.\n"),
    problem: "sections/method.md:5:1 readable-characters",
  },
  {
    title: "such a character in the article, as HTML writes it",
    edit: change("article.md", "until the bridge is open", "until &#x2066;the bridge is open"),
    problem: "article.md:15:70 article-signs",
  },
  {
    title: "a sequence that colours a terminal",
    edit: change("article.md", "on Monday", "on \u001B[31mMonday"),
    problem: "article.md:13:64 readable-characters",
  },
  {
    title: "brackets ten thousand deep",
    edit: change("notes.yaml", "passage: { exact: told the Border Courier }", `passage: ${"[".repeat(10_000)}`),
    problem: "notes.yaml:11:22 nesting-depth",
  },
  {
    title: "dashes ten thousand deep",
    edit: append("events.yaml", `${"- ".repeat(10_000)}a\n`),
    problem: "events.yaml:14:1 nesting-depth",
  },
  {
    title: "quotation blocks within each other, a thousand deep",
    edit: append("sections/method.md", `\n${"> ".repeat(1_000)}a\n`),
    problem: "sections/method.md:5:1 nesting-depth",
  },
  {
    title: "hundreds of lists",
    edit: append("sections/method.md", "\n- a\n\n> b\n".repeat(150)),
    problem: "sections/method.md:405:1 nesting-depth",
  },
  {
    title: "brackets without end in the article",
    edit: append("article.md", `\nA ferry ${"[".repeat(100)}\n`),
    problem: "article.md:17:19 nesting-depth",
  },
  {
    title: "a paragraph without end",
    edit: append("article.md", `\n${"A ferry ".repeat(1_000)}\n`),
    problem: "article.md:17:1 nesting-depth",
  },
  {
    title: "emphasis without end",
    edit: append("sections/method.md", `\n${"*a _b ".repeat(100)}\n`),
    problem: "sections/method.md:5:301 nesting-depth",
  },
  {
    title: "a tag that says what a value is",
    edit: change("notes.yaml", title, "title: !!js/function Whose"),
    problem: "notes.yaml:19:10 yaml-syntax",
  },
  {
    title: "a tag that is known",
    edit: change("notes.yaml", title, "title: !!str Whose condition it is"),
    problem: "notes.yaml:19:16 plain-yaml",
  },
  {
    title: "an anchor",
    edit: change("notes.yaml", title, "title: &whose Whose condition it is"),
    problem: "notes.yaml:19:17 plain-yaml",
  },
  {
    title: "a list as a key",
    edit: append("events.yaml", "  ? [a, b]\n  : c\n"),
    problem: "events.yaml:14:5 plain-yaml",
  },
  {
    title: "an older YAML, where `no` is a value",
    edit: change("story.yaml", "title: The bridge", "%YAML 1.1\n---\ntitle: The bridge"),
    problem: "story.yaml:1:1 plain-yaml",
  },
  {
    title: "a text of three thousand characters",
    edit: change("claims.yaml", "told: An engineer.", `told: ${"word ".repeat(600)}`),
    problem: "claims.yaml:18:11 text-length",
  },
  {
    title: "a title of one endless word",
    edit: change("notes.yaml", title, `title: ${"a".repeat(200)}`),
    problem: "notes.yaml:19:10 text-length",
  },
  {
    title: "a language in words",
    edit: change("article.md", "language: en", "language: the language of the paper"),
    problem: "article.md:7:11 language-tag",
  },
  {
    title: "a story in a language that the interface has no words in",
    edit: change("story.yaml", "kicker: An example", "kicker: An example\nlanguage: fr"),
    problem: "story.yaml:4:11 language-words",
  },
  {
    title: "a story in the English name of a language",
    edit: change("story.yaml", "kicker: An example", "kicker: An example\nlanguage: English"),
    problem: "story.yaml:4:11 language-tag",
  },
  {
    title: "a host with one letter of another script",
    edit: change("references.yaml", minutes, "url: https://elvby-mаin.example/minutes"),
    problem: "references.yaml:4:8 host-letters",
  },
  {
    title: "a host of letters that only look Latin",
    edit: change("references.yaml", minutes, "url: https://сор.example/minutes"),
    problem: "references.yaml:4:8 host-letters",
  },
  {
    title: "an address with a password",
    edit: change("references.yaml", minutes, "url: https://elvby.example:minutes@evil.example/"),
    problem: "references.yaml:4:8 web-address",
  },
];
