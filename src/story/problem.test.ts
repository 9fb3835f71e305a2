import { allParts } from "../parts/all-parts.ts";
import { expect, test } from "vitest";
import { append, change, remove, storyWith, type Edit } from "../test/edited-story.ts";
import { compileStory } from "./compile-story.ts";
import { ContentError, formatProblem, formatProblems, quote } from "./problem.ts";

/** What an author reads after an edit, without the name of the folder. */
function messagesAfter(...edits: Edit[]): string[] {
  const folder = storyWith(...edits);
  return compileStory(folder, { parts: allParts }).problems.map((problem) =>
    formatProblem(problem).replaceAll(`${folder.path}/`, ""),
  );
}

test.each<[string, Edit, string]>([
  [
    "a drifted quotation",
    change("notes.yaml", "{ exact: told the Border Courier }", `{ exact: "Elvby's council" }`),
    "notes.yaml:11:21 quotation-found: Unexpected `Elvby's council`, which does not occur, expected words of the " +
      "article; nearest is `Elvby’s council`, with a curly apostrophe ’ after ‘Elvby’ where the quotation has a " +
      `straight apostrophe '.\n` +
      '    Fix: passage: { exact: "Elvby’s council" }\n' +
      "      or `quotations: alike` in the front matter of `article.md`, if signs that are seen as equal shall match",
  ],
  [
    "an ambiguous quotation",
    change("notes.yaml", "{ exact: told the Border Courier }", "{ exact: the bridge }"),
    "notes.yaml:11:21 quotation-unique: Unexpected `the bridge`, which occurs 2 times, expected a quotation that " +
      "occurs once.\n    Fix: one of\n" +
      '      passage: { exact: "the bridge", suffix: " between" }\n' +
      '      passage: { exact: "the bridge", suffix: " is" }',
  ],
  [
    "a prefix that does not match",
    change("claims.yaml", "      prefix: “", "      prefix: ‘"),
    "claims.yaml:43:14 quotation-found: Unexpected `The bridge will open again`, which does not occur with that " +
      "prefix, expected words of the article; nearest is `The bridge will open again`, with a curly opening quotation mark “ at " +
      "the beginning where the quotation has a single opening quotation mark ‘.\n" +
      '    Fix: passage: { exact: "The bridge will open again" }',
  ],
  [
    "a renamed claim, told once with every place that uses it",
    change("claims.yaml", "id: bridge-rebuilt", "id: bridge-rebuild"),
    "facts.yaml:16:16 known-id: Unexpected claim `bridge-rebuilt`, which no file defines, expected a claim of this " +
      "story.\n    Fix: did you mean `bridge-rebuild`?\n    Also at: notes.yaml:6:12, countries.yaml:23:18, countries.yaml:27:18, " +
      "dependency.yaml:34:14, " +
      "events.yaml:5:12, sections/in-short.md:1:29",
  ],
  [
    "a misspelt key",
    change("story.yaml", "kicker:", "kiker:"),
    "story.yaml:3:1 known-keys: Unexpected key `kiker`, expected a key that belongs here.\n" +
      "    Fix: did you mean `kicker`?",
  ],
  [
    "a missing key, named from its entry on",
    change("preconditions.yaml", "    text: It had not begun.\n", ""),
    "preconditions.yaml:11:5 required-key: Unexpected absence of `then.text`, expected a text there, or `facts` that tell it.",
  ],
  [
    "a year that YAML takes for a number",
    change("countries.yaml", 'since: "1961"', "since: 1961"),
    'countries.yaml:38:16 value-type: Unexpected `1961`, expected a text.\n    Fix: put it in quotation marks: `"1961"`',
  ],
  [
    "a title that is too long",
    change("notes.yaml", "title: Whose condition it is", "title: Who it is that asks for it"),
    "notes.yaml:19:10 word-limit: Unexpected 7 words, `Who it is that asks for it`, expected at most 6 words.",
  ],
  [
    "a tab",
    change("events.yaml", "  date: 2024-08", "\tdate: 2024-08"),
    "events.yaml:2:1 yaml-syntax: Unexpected a tab at the beginning of a line, expected spaces.\n" +
      "    Fix: put two spaces in place of each tab",
  ],
  [
    "a colon in a text",
    change("notes.yaml", "title: Whose condition it is", "title: The condition: whose is it"),
    "notes.yaml:19:10 yaml-syntax: Unexpected a colon and a space within a text, expected one key on a line.\n" +
      "    Fix: put the text in quotation marks",
  ],
  [
    "a circle",
    append(
      "dependency.yaml",
      "\n  - id: back-again\n    from: bridge-open\n    to: survey-done\n    kind: hinders\n" +
        "    attribution: two officials say\n    statement: It leads back.\n    claims: [bridge-rebuilt]\n",
    ),
    "dependency.yaml:38:11 acyclic-dependency: Unexpected edge `back-again` that closes a circle: costs-shared → " +
      "bridge-open → survey-done → costs-shared, expected conditions that can be met one after another.\n" +
      "    Fix: take one of these edges out, or turn it round",
  ],
  [
    "a missing file",
    remove("published.yaml"),
    "published.yaml:1:1 file-present: Unexpected absence of this file, expected it in every story.",
  ],
])("the message for %s", (_title, edit, message) => {
  expect(messagesAfter(edit)).toEqual([message]);
});

test("all problems are sorted by place and counted", () => {
  const { problems } = compileStory(storyWith(remove("published.yaml"), remove("story.yaml")), { parts: allParts });
  const [first = "", second = "", last = ""] = formatProblems(problems).split("\n");
  expect(first).toContain("/published.yaml:1:1");
  expect(second).toContain("/story.yaml:1:1");
  expect(last).toBe("2 problems in the content; nothing was built.");
});

test("an error carries its problems and shows them", () => {
  const { problems } = compileStory(storyWith(remove("published.yaml")), { parts: allParts });
  const error = new ContentError(problems);
  expect(error.problems).toEqual(problems);
  expect(error.message).toContain("1 problem in the content; nothing was built.");
});

test("a long text is cut, and line ends in it are shown as spaces", () => {
  expect(quote("two\nlines")).toBe("`two lines`");
  expect(quote("a".repeat(200))).toBe(`\`${"a".repeat(88)}…\``);
});
