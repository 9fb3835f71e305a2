import { z } from "zod";
import type { Kind } from "../../story/kinds.ts";
import { id, idOf, known, meant, openDate, words } from "../../story/schemas/fields.ts";
import { eventWords } from "./words.ts";

export const eventKind = {
  name: "event",
  prefixes: ["event-"],
  isLinked: true,
  isOutcome: true,
  called: (title, story) => eventWords(story).called(title),
} as const satisfies Kind;

const event = z
  .strictObject({
    id,
    date: openDate("When it happened.")
      .optional()
      .describe("When it happened, in EDTF; left out where the one fact that tells it is about a date."),
    meant: meant("date"),
    title: words(12).describe("The event in a few words."),
    node: idOf("nodes", "the condition of the dependency that it bears on").optional(),
    ...known(45),
  })
  .meta({ id: "Event", description: "Something dated, before or after the article appeared." });
export type RawEvent = z.output<typeof event>;

/** `events.yaml`. */
export const eventsFile = z.array(event).describe("What happened when.");
