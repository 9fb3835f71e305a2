import { expect, test } from "vitest";
import { exampleStory } from "../test/example-story.ts";
import { change } from "../test/edited-story.ts";
import type { Story } from "../story/story.ts";
import { notFoundWords, outcomeRow } from "./outcome-rows.ts";

const rowsOf = ({ claims }: Story, id: string): unknown[] =>
  (claims.find((claim) => claim.id === id)?.outcome?.things ?? []).map((thing) => {
    const { title, anchor, status, when, text } = outcomeRow(thing);
    return [title, anchor, status, when, text];
  });

test("each kind of thing that became of a claim is told with its date or status, in the author's order", () => {
  expect(rowsOf(exampleStory(), "ferry-until-then")).toEqual([
    [
      "The bridge is open",
      "condition-bridge-open",
      "not-found",
      "As of 30 June 2026",
      "The ferry was still running, its timetable shows.",
    ],
    [
      "An agreement on the costs",
      "precondition-costs-shared",
      "not-found",
      "As of May 2026",
      "No agreement was found.",
    ],
    ["Sweden", "country-swe", undefined, "As of 3 March 2026", "It asks for a survey, one engineer said."],
    ["A paper of the region", "note-which-paper", undefined, undefined, "The council’s minutes name the paper too."],
  ]);
});

test("an event is told with its date, no more exactly than that is known", () => {
  const story = exampleStory(change("claims.yaml", "things: [condition:bridge-open", "things: [event:survey-begins"));
  const [event] = story.claims.flatMap(({ outcome }) => outcome?.things ?? []);
  expect(event && outcomeRow(event)).toMatchObject({ anchor: "event-survey-begins", when: "Spring 2026" });
});

test("a search in vain is told with the newest page read, and its date", () => {
  const newest = exampleStory().claims.flatMap(({ outcome }) => outcome?.notFound ?? [])[0];
  if (!newest) throw new Error("In the example story nothing was looked for in vain.");
  expect(notFoundWords(newest).lead).toMatch(/^We looked for what came later and found nothing;/u);
  expect(notFoundWords(newest).page).toMatch(new RegExp(`^${newest.publisher}, .+\\d{4}\\.$`, "u"));
});
