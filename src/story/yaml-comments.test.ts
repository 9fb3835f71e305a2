import { allParts } from "../parts/all-parts.ts";
import { expect, test } from "vitest";
import { change, storyWith } from "../test/edited-story.ts";
import { exampleStory } from "../test/example-story.ts";
import { compileStory } from "./compile-story.ts";
import { formatProblem } from "./problem.ts";

const messagesAfter = (to: string): string[] =>
  compileStory(storyWith(change("story.yaml", "title: The bridge between two towns", to)), {
    parts: allParts,
  }).problems.map((problem) => formatProblem(problem).replace(/^.*\//u, ""));

test("a text that is cut is told whole, ready to paste, and what is pasted is the text", () => {
  const [message = "", ...others] = messagesAfter("title: Pier # 14 “between” two towns");
  expect(others).toEqual([]);
  expect(message).toBe(
    "story.yaml:1:13 whole-text: Unexpected `# 14 “between” two towns`, which YAML takes for a comment, expected a text " +
      "in quotation marks before it, or a line of its own for it.\n    Fix: put the whole text in quotation marks " +
      '(`"Pier # 14 “between” two towns"`), or the comment on a line of its own',
  );
  const [, text = ""] = /\(`(.*)`\)/u.exec(message) ?? [];
  const edit = change("story.yaml", "title: The bridge between two towns", `title: ${text}`);
  expect(exampleStory(edit).title).toBe("Pier # 14 “between” two towns");
});

test("every comment that may have been meant as text is told in one go", () => {
  expect(messagesAfter("# fine\ntitle: Pier # 1\nkicker: A # 2").map((message) => message.split(" ")[0])).toEqual([
    "story.yaml:2:13",
    "story.yaml:3:11",
  ]);
});

test.each([
  ["on a line of its own", "# about the title\ntitle: Pier\n# and what follows"],
  ["on a line of its own, further in than the next key", "  # about the title\ntitle: Pier"],
  ["after a text in double quotation marks", 'title: "Pier" # the fourteenth'],
  ["after a text in single quotation marks", "title: 'Pier'  # the fourteenth"],
])("a comment %s is meant as one", (_where, to) => {
  const story = exampleStory(change("story.yaml", "title: The bridge between two towns", to));
  expect(story.title).toBe("Pier");
});

test.each([
  "Pier#14",
  "C# and D",
  "yes",
  "no",
  "on",
  "Off",
  "12:30",
  "190:20:30",
  "1_000",
  "2026-03-03",
  "3.0.1",
  "0x",
  "1,000",
])("%s is the text it looks like", (text) => {
  expect(exampleStory(change("story.yaml", "kicker: An example", `kicker: ${text}`)).kicker).toBe(text);
});

test.each([
  ["a folded text", "kicker: >-\n  An # example\n  of two lines", "An # example of two lines"],
  ["a text of two lines", "kicker: An example\n  of two lines", "An example of two lines"],
])("%s has a sign and a line end where they stand", (_name, to, text) => {
  expect(exampleStory(change("story.yaml", "kicker: An example", to)).kicker).toBe(text);
});
