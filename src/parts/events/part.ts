import type { z } from "zod";
import type { Part } from "../part.ts";
import { publishedEvents } from "./published.ts";
import { resolveEvents } from "./resolve.ts";
import { eventKind, eventsFile } from "./schema.ts";
import { eventItself, eventViews } from "./views.ts";

/** What happened, before the article appeared and since. */
export const eventsPart: Part<"events", z.output<typeof eventsFile>, never> = {
  name: "events",
  shape: eventsFile,
  kinds: [eventKind],
  rules: {},
  quotedKeys: [],
  dates: ({ entries }, { worked }) => [{ entries, key: "date", notAfter: worked }],
  resolve: resolveEvents,
  published: publishedEvents,
  views: eventViews,
  bearsOn: eventItself,
};
