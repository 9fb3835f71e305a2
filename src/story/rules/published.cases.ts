import { change, remove, write } from "../../test/edited-story.ts";
import type { Mistake } from "./mistake.ts";

const file = "published.yaml";
const last = "  claim:crossing-shut: claim:bridge-rebuilt\n";

/** Mistakes with what was published once: what goes, and what is said to have taken its place. */
export const publishedMistakes: readonly Mistake[] = [
  { title: "no list of what was published", edit: remove(file), problem: "published.yaml:1:1 file-present" },
  { title: "an empty list of what was published", edit: write(file, ""), problem: "published.yaml:1:1 value-type" },
  {
    title: "a list without its key",
    edit: write(file, "moved:\n  note:old: note:who-spoke\n"),
    problem: "published.yaml:1:1 required-key",
  },
  {
    title: "nothing below the key for what has moved",
    edit: change(file, last, ""),
    problem: "published.yaml:8:7 value-type",
  },
  {
    title: "a published id of a kind that is none",
    edit: change(file, "  - note:who-spoke", "  - notes:who-spoke"),
    problem: "published.yaml:5:5 public-id",
  },
  {
    title: "a published id without its kind",
    edit: change(file, "  - note:who-spoke", "  - who-spoke"),
    problem: "published.yaml:5:5 public-id",
  },
  {
    title: "a published id with a space",
    edit: change(file, "  - note:who-spoke", "  - note: who-spoke"),
    problem: "published.yaml:5:5 public-id",
  },
  {
    title: "a fragment where an id belongs that has moved",
    edit: change(file, last, `${last}  note-old: note:who-spoke\n`),
    problem: "published.yaml:10:3 public-id",
  },
  {
    title: "a fragment where a successor belongs",
    edit: change(file, last, "  claim:crossing-shut: claim-bridge-rebuilt\n"),
    problem: "published.yaml:9:24 public-id",
  },
  {
    title: "an id published twice",
    edit: change(file, "  - section:sources", "  - note:who-spoke\n  - section:sources"),
    problem: "published.yaml:6:5 unique-ids",
  },
  {
    title: "an id that moved twice",
    edit: change(file, last, last + last),
    problem: "published.yaml:10:3 unique-keys",
  },
  {
    title: "a published note renamed",
    edit: change("notes.yaml", "id: who-spoke", "id: who-told-it"),
    problem: "published.yaml:5:5 kept-id",
  },
  {
    title: "a published id misspelt",
    edit: change(file, "  - note:who-spoke", "  - note:who-spok"),
    problem: "published.yaml:5:5 kept-id",
  },
  {
    title: "something published that is gone and like nothing",
    edit: change(file, "  - section:sources", "  - section:sources\n  - event:opening-day"),
    problem: "published.yaml:7:5 kept-id",
  },
  {
    title: "a folder renamed",
    edit: change(file, "  - section:sources", "  - section:sources\n  - story:two-towns"),
    problem: "published.yaml:7:5 kept-id",
  },
  {
    title: "a published thing whose successor has gone as well",
    edit: change(
      file,
      `  - section:sources\n\nmoved:\n${last}`,
      `  - note:next\n\nmoved:\n  claim:crossing-shut: note:next\n`,
    ),
    problem: "published.yaml:6:5 kept-id",
  },
  {
    title: "a thing said to have moved that is still there",
    edit: change(file, last, `${last}  note:who-spoke: note:which-paper\n`),
    problem: "published.yaml:10:3 moved-id",
  },
  {
    title: "a circle through a thing that is still there",
    edit: change(file, last, "  claim:crossing-shut: note:who-spoke\n  note:who-spoke: claim:crossing-shut\n"),
    problem: "published.yaml:10:3 moved-id",
  },
  {
    title: "a thing said to have moved that was never published",
    edit: change(file, last, `${last}  note:never: note:who-spoke\n`),
    problem: "published.yaml:10:3 moved-id",
  },
  {
    title: "a successor that is not there",
    edit: change(file, last, "  claim:crossing-shut: claim:bridge-rebuild\n"),
    problem: "published.yaml:9:24 successor-id",
  },
  {
    title: "a successor of a successor that is not there",
    edit: change(
      file,
      `  - note:who-spoke\n  - section:sources\n\nmoved:\n${last}`,
      "  - note:next\n\nmoved:\n  claim:crossing-shut: note:next\n  note:next: note:nowhere\n",
    ),
    problem: "published.yaml:9:14 successor-id",
  },
  {
    title: "a thing that is its own successor",
    edit: change(file, last, "  claim:crossing-shut: claim:crossing-shut\n"),
    problem: "published.yaml:9:24 successor-id",
  },
  {
    title: "two things that are each other’s successors",
    edit: change(
      file,
      `  - section:sources\n\nmoved:\n${last}`,
      "  - note:next\n\nmoved:\n  claim:crossing-shut: note:next\n  note:next: claim:crossing-shut\n",
    ),
    problem: "published.yaml:9:24 successor-id",
  },
  {
    title: "a way that ends in a circle",
    edit: change(
      file,
      `  - section:sources\n\nmoved:\n${last}`,
      "  - note:next\n  - note:last\n\nmoved:\n  claim:crossing-shut: note:next\n  note:next: note:last\n" +
        "  note:last: note:next\n",
    ),
    problem: "published.yaml:11:14 successor-id",
  },
  {
    title: "new things that are published without being listed",
    edit: change(file, "  - section:sources\n", ""),
    purpose: { isPublication: true },
    problem: "published.yaml:3:3 published-id",
  },
];
