import { allParts } from "../../parts/all-parts.ts";
import { expect, test } from "vitest";
import { change, storyWith, type Edit } from "../../test/edited-story.ts";
import { compileStory, type Purpose } from "../compile-story.ts";
import { formatProblem } from "../problem.ts";

const file = "published.yaml";

/** What an author reads after an edit, without the name of the folder. */
function messagesAfter(edits: readonly Edit[], purpose?: Partial<Purpose>): string[] {
  const folder = storyWith(...edits);
  return compileStory(folder, { parts: allParts, ...purpose }).problems.map((problem) =>
    formatProblem(problem).replaceAll(`${folder.path}/`, ""),
  );
}
const list = (id: string): Edit => change(file, "  - section:sources", `  - section:sources\n  - ${id}`);

test.each<[string, readonly Edit[], string]>([
  [
    "a renamed note, with its new name",
    [change("notes.yaml", "id: who-spoke", "id: who-spoke-up")],
    "published.yaml:5:5 kept-id: Unexpected `note:who-spoke`, which was published and is gone, expected it in the " +
      "story, or under `moved` what has taken its place.\n" +
      "    Fix: if it has a new name or another stands for it, put below `moved:`\n" +
      "      note:who-spoke: note:who-spoke-up",
  ],
  [
    "a removed note, where nothing is like it",
    [list("event:opening-day"), list("event:flood"), list("event:survey-begins")].slice(0, 1),
    "published.yaml:7:5 kept-id: Unexpected `event:opening-day`, which was published and is gone, expected it in the " +
      "story, or under `moved` what has taken its place.\n" +
      "    Fix: if it has a new name or another stands for it, put below `moved:`\n" +
      "      event:opening-day: …",
  ],
  [
    "a misspelt successor",
    [change(file, ": claim:bridge-rebuilt", ": claim:bridge-rebuild")],
    "published.yaml:9:24 successor-id: Unexpected `claim:bridge-rebuild`, which the story does not have, expected " +
      "something that is there.\n    Fix: did you mean `claim:bridge-rebuilt`?",
  ],
  [
    "an id listed twice",
    [list("note:who-spoke")],
    "published.yaml:7:5 unique-ids: Unexpected a second `note:who-spoke`, expected the one on line 5 alone.",
  ],
  [
    "an id that is none",
    [list("bridge-opens")],
    "published.yaml:7:5 public-id: Unexpected `bridge-opens`, expected a kind and an id such as `claim:five-sources`, " +
      "the kind one of story, section, sentence, claim, voice, note, fact, ref, figure, policy, correction, country, " +
      "precondition, condition, dependency, event, version, change.",
  ],
])("the message for %s", (_title, edits, message) => {
  expect(messagesAfter(edits)).toEqual([message]);
});

test("of new ids, a build tells three and how many more, at once", () => {
  expect(messagesAfter([], { isPublication: true })).toEqual([
    expect.stringMatching(
      /^published\.yaml:3:3 published-id: Unexpected absence of `[a-z:-]+`, `[a-z:-]+`, `[a-z:-]+`, \d+ more, expected every id that a build gives an address in the list\.\n {4}Fix: run `npm run publish-ids`$/u,
    ),
  ]);
});

test("what has gone is told only where nothing else is wrong", () => {
  const edits = [
    change("notes.yaml", "id: who-spoke", "id: who-spoke-up"),
    change("events.yaml", "date: 2024-08", "date: 2024-13"),
  ];
  expect(messagesAfter(edits)).toEqual([expect.stringContaining("events.yaml:2:9 edtf-date")]);
});

test("a name that is taken again after it has moved is told", () => {
  expect(
    messagesAfter([list("note:which-paper"), change(file, "moved:\n", "moved:\n  note:which-paper: note:who-spoke\n")]),
  ).toEqual([expect.stringContaining("moved-id: Unexpected `note:which-paper`, which is still in the story")]);
});
