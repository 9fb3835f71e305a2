import type { z } from "zod";
import type { Part } from "../part.ts";
import { publishedEvents } from "./published.ts";
import { eventsFile } from "./schema.ts";
import { eventViews } from "./views.ts";

export const eventsPart: Part<"events", z.output<typeof eventsFile>> = {
  name: "events",
  shape: eventsFile,
  published: publishedEvents,
  views: eventViews,
};
