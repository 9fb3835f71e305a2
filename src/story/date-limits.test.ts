import { allParts } from "../parts/all-parts.ts";
import { expect, test } from "vitest";
import { append, change, storyWith, type Edit } from "../test/edited-story.ts";
import { compileStory } from "./compile-story.ts";
import { latestDay } from "./dates.ts";
import { formatProblem } from "./problem.ts";

function messagesOf(today: string | undefined, ...edits: readonly Edit[]): string[] {
  const story = storyWith(...edits);
  const { problems } = compileStory(story, { parts: allParts, ...(today !== undefined && { today }) });
  return problems.map((problem) => formatProblem(problem).replace(`${story.path}/`, ""));
}

const inFuture = change("story.yaml", "annotated: 2026-07-01", "annotated: 2999-07-01\nfirstAnnotated: 2026-07-01");
const meant = append("story.yaml", "meant: [annotated]\n");

test("a message says against what a date is held, and how to say that it is meant", () => {
  expect(
    messagesOf("2026-08-01", inFuture, change("story.yaml", "checked: 2026-06-30", "checked: 1999-06-30")),
  ).toEqual([
    "story.yaml:4:12 date-bounds: Unexpected `2999-07-01`, which is still to come, expected a date up to today.\n" +
      "    Fix: correct it; if it is meant, write `meant: [annotated]` beside it",
    "story.yaml:6:10 date-bounds: Unexpected `1999-06-30`, before the article appeared, expected a date from " +
      "`2026-03-03` on.\n    Fix: correct it; if it is meant, write `meant: [checked]` beside it",
  ]);
});

test("an event after the last day of work is told with that day, a correction’s too", () => {
  expect(messagesOf("2026-08-01", change("events.yaml", "date: 2024-08", "date: 2026-07-10"))).toEqual([
    "events.yaml:2:9 date-bounds: Unexpected `2026-07-10`, after we last worked on the notes, expected a date up to " +
      "`2026-07-09`.\n    Fix: correct it; if it is meant, write `meant: [date]` beside it",
  ]);
  expect(messagesOf("2026-08-01", change("events.yaml", "date: 2024-08", "date: 2026-07-09"))).toEqual([]);
});

test("days of ours that are still to come stop a build until they come, and none that was right is wrong later", () => {
  const tomorrow = change("corrections.yaml", "date: 2026-07-09", "date: 2026-08-02");
  expect(messagesOf("2026-08-01", tomorrow)).toHaveLength(1);
  for (const today of ["2026-08-02", "2026-08-03", "2999-12-31"]) {
    expect(messagesOf(today, tomorrow)).toEqual([]);
    expect(messagesOf(today)).toEqual([]);
  }
});

test("the clock is asked only where a story is to be published", () => {
  expect(messagesOf(undefined, inFuture)).toEqual([]);
});

test.each<[string, Edit[]]>([
  ["notes dated ahead", [inFuture, meant]],
  [
    "notes dated ahead, once their day has come",
    [change("story.yaml", "checked: 2026-06-30", "checked: 2026-06-30\nmeant: [annotated]")],
  ],
  ["a planned event", [change("events.yaml", "date: 2024-08", "date: 2999-08\n  meant: [date]")]],
  [
    "a standing that is known from before",
    [change("countries.yaml", "asOf: 2026-03-03", "asOf: 2023-06\n        meant: [asOf]")],
  ],
  ["a work dated ahead", [change("references.yaml", "published: 2026-05", "published: 2027-01\n  meant: [published]")]],
  ["a correction dated ahead", [change("corrections.yaml", "date: 2026-07-09", "date: 2026-09-01\n  meant: [date]")]],
])("%s that an author says is meant is published", (_name, edits) => {
  expect(messagesOf("2026-08-01", ...edits)).toEqual([]);
});

test("what came before the article is in order: events, works, ties and tellings", () => {
  expect(
    messagesOf(
      "2026-08-01",
      change("events.yaml", "date: 2024-08", "date: 1000-01-01"),
      change("references.yaml", "published: 2026-03-02", "published: 1913-05"),
      change("countries.yaml", 'since: "1961"', 'since: "1814"'),
      change("versions.yaml", "published: 2026-03-02", "published: 1999-12-31"),
    ),
  ).toEqual([]);
});

test("a date that may lie on either side, because it is not exact, is in order", () => {
  expect(messagesOf("2026-08-01", change("dependency.yaml", "asOf: 2026-06-30", "asOf: 2026-03"))).toEqual([]);
  expect(messagesOf("2026-08-01", change("events.yaml", "date: 2024-08", 'date: "2026"'))).toEqual([]);
});

test("where the article’s date cannot be read, nothing is held against it", () => {
  const unreadable = change("article.md", "published: 2026-03-03", "published: soon");
  const early = change("dependency.yaml", "asOf: 2026-06-30", "asOf: 1999-01\n      meant: [asOf]");
  expect(messagesOf("2026-08-01", unreadable, early).map((message) => message.split(" ")[1])).toEqual(["edtf-date:"]);
});

test("the day that counts is the one on the shore that is furthest ahead", () => {
  expect(latestDay(new Date("2026-11-26T09:59:59Z"))).toBe("2026-11-26");
  expect(latestDay(new Date("2026-11-26T10:00:00Z"))).toBe("2026-11-27");
});
