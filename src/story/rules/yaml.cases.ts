import { append, change } from "../../test/edited-story.ts";
import type { Mistake } from "./mistake.ts";

const title = (to: string) => change("story.yaml", "title: The bridge between two towns", to);
const kicker = (value: string) => change("story.yaml", "kicker: An example", `kicker: ${value}`);

/** Mistakes that leave a valid file behind: what YAML takes for something else than a text. */
export const yamlMistakes: readonly Mistake[] = [
  {
    title: "a title cut by a sign",
    edit: title("title: Pier # 14 between two towns"),
    problem: "story.yaml:1:13 whole-text",
  },
  {
    title: "a headline cut by a sign",
    edit: change("article.md", "agree to rebuild their bridge\nbyline", "agree on pier # 14\nbyline"),
    problem: "article.md:2:42 whole-text",
  },
  {
    title: "a comment that is meant, behind a text",
    edit: change("events.yaml", "  title: The survey begins", "  title: The survey begins # as the water board says"),
    problem: "events.yaml:11:28 whole-text",
  },
  { title: "a comment behind a tab", edit: title("title: Pier\t# 14"), problem: "story.yaml:1:13 whole-text" },
  {
    title: "a text that is all comment",
    edit: title("title: # 14 between two towns"),
    problem: "story.yaml:1:8 whole-text",
  },
  {
    title: "a comment behind a number",
    edit: change("claims.yaml", "count: 2", "count: 2 # or 3"),
    problem: "claims.yaml:5:14 whole-text",
  },
  {
    title: "a date cut by a sign",
    edit: change("events.yaml", "date: 2024-08", "date: 2024-08 # not the 9th"),
    problem: "events.yaml:2:17 whole-text",
  },
  {
    title: "a text of two lines cut by a sign",
    edit: title("title: The bridge\n  at pier # 14"),
    problem: "story.yaml:2:11 whole-text",
  },
  {
    title: "a second line of a text that begins with a sign",
    edit: title("title: Pier\n  # 14 between two towns"),
    problem: "story.yaml:2:3 whole-text",
  },
  {
    title: "a name in brackets cut by a sign",
    edit: change("countries.yaml", "names: [Norway, Fossby]", "names: [Norway, Fossby # 1]"),
    problem: "countries.yaml:19:28 whole-text",
  },
  {
    title: "a quotation in braces cut by a sign",
    edit: change("notes.yaml", "{ exact: told the Border Courier }", "{ exact: told the Border Courier # 1 }"),
    problem: "notes.yaml:11:45 whole-text",
  },
  {
    title: "a comment behind brackets",
    edit: change("notes.yaml", "claims: [bridge-rebuilt]", "claims: [bridge-rebuilt] # and no other"),
    problem: "notes.yaml:6:28 whole-text",
  },
  {
    title: "an entry of a list cut by a sign",
    edit: change("published.yaml", "  - note:who-spoke", "  - note:who-spoke # 1"),
    problem: "published.yaml:5:20 whole-text",
  },
  {
    title: "a comment behind a key",
    edit: change("claims.yaml", "voices:\n  - id", "voices: # four\n  - id"),
    problem: "claims.yaml:1:9 whole-text",
  },
  {
    title: "a comment behind the sign of a block of text",
    edit: kicker(">- # short\n  An example"),
    problem: "story.yaml:3:12 whole-text",
  },
  {
    title: "a number in base sixteen for a count",
    edit: change("claims.yaml", "count: 2", "count: 0x2"),
    problem: "claims.yaml:5:12 plain-yaml",
  },
  { title: "a number in base eight for a text", edit: kicker("0o17"), problem: "story.yaml:3:9 plain-yaml" },
  { title: "a number with a nought before it for a text", edit: kicker("007"), problem: "story.yaml:3:9 plain-yaml" },
  { title: "a number with a nought behind it for a text", edit: kicker("1.10"), problem: "story.yaml:3:9 plain-yaml" },
  { title: "a number with a power for a text", edit: kicker("1e3"), problem: "story.yaml:3:9 plain-yaml" },
  {
    title: "a number of more digits than YAML keeps",
    edit: kicker("12345678901234567890"),
    problem: "story.yaml:3:9 plain-yaml",
  },
  {
    title: "a key with a nought before it",
    edit: append("published.yaml", "  007: claim:bridge-rebuilt\n"),
    problem: "published.yaml:10:3 plain-yaml",
  },
  { title: "a number for a text", edit: kicker("14"), problem: "story.yaml:3:9 value-type" },
  { title: "a yes for a text", edit: kicker("true"), problem: "story.yaml:3:9 value-type" },
  { title: "a yes in capitals for a text", edit: kicker("True"), problem: "story.yaml:3:9 plain-yaml" },
  { title: "a null for a text", edit: kicker("null"), problem: "story.yaml:3:9 plain-yaml" },
  { title: "a tilde for a text", edit: kicker("~"), problem: "story.yaml:3:9 plain-yaml" },
  { title: "nothing for a text", edit: kicker(""), problem: "story.yaml:3:9 value-type" },
  {
    title: "a list within a list for an entry",
    edit: append("notes.yaml", "- - id: x\n"),
    problem: "notes.yaml:27:3 value-type",
  },
  { title: "a text that begins with a bracket", edit: kicker("[Draft]"), problem: "story.yaml:3:9 value-type" },
  { title: "a text in braces", edit: kicker("{Draft}"), problem: "story.yaml:3:9 value-type" },
  {
    title: "a text that begins with an exclamation mark",
    edit: kicker("!important news"),
    problem: "story.yaml:3:9 yaml-syntax",
  },
  { title: "a text that begins with an ampersand", edit: kicker("&more news"), problem: "story.yaml:3:15 plain-yaml" },
  { title: "a text that begins with a per cent sign", edit: kicker("%50 more"), problem: "story.yaml:3:9 yaml-syntax" },
  {
    title: "a folded text that ends with its line",
    edit: kicker(">\n  An example"),
    problem: "story.yaml:3:9 plain-text",
  },
  { title: "a text that keeps its lines", edit: kicker("|-\n  An\n  example"), problem: "story.yaml:3:9 plain-text" },
  {
    title: "a folded text with an empty line",
    edit: kicker(">-\n  An\n\n  example"),
    problem: "story.yaml:3:9 plain-text",
  },
];
