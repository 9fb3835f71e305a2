import { z } from "zod";
import { idOf } from "../../story/schemas/fields.ts";
import { publishedPart } from "../../views/data/data.ts";
import { publishedList } from "../../views/data/published.ts";
import type { Part } from "../part.ts";
import { eventsOf } from "./model.ts";
import { resolveEvents } from "./resolve.ts";
import { eventKind, eventsFile } from "./schema.ts";
import { eventItself, eventViews } from "./views.ts";
import { eventWords } from "./words.ts";

const resolved = {
  date: eventsFile.element.shape.date.unwrap(),
  condition: idOf("conditions", "the one it bears on").optional(),
  isBefore: z.boolean().describe("Whether it was before the first day on which the article can have appeared."),
};

/** What happened, before the article appeared and since. */
export const eventsPart: Part<"events", z.output<typeof eventsFile>, never> = {
  name: "events",
  shape: eventsFile,
  kinds: [eventKind],
  rules: {},
  quotedKeys: [],
  dates: ({ entries }, { worked }) => [{ entries, key: "date", notAfter: worked }],
  resolve: resolveEvents,
  published: publishedPart(
    { events: publishedList(eventsFile, { without: ["node"], with: resolved }) },
    (story, { things }) => ({ events: things(eventsOf(story)) }),
  ),
  section: (story) => eventWords(story).section,
  views: eventViews,
  bearsOn: eventItself,
};
