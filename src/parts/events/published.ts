import { z } from "zod";
import { idOf } from "../../story/schemas/fields.ts";
import { publishedPart } from "../../views/data/data.ts";
import { publishedList } from "../../views/data/published.ts";
import { eventsOf } from "./model.ts";
import { eventsFile } from "./schema.ts";

const resolved = {
  condition: idOf("conditions", "the one it bears on").optional(),
  isBefore: z.boolean().describe("Whether it was before the first day on which the article can have appeared."),
};

/** The events as data. */
export const publishedEvents = publishedPart(
  { events: publishedList(eventsFile, { without: ["node"], with: resolved }) },
  (story, { thing }) => ({ events: eventsOf(story).map((event) => thing(event, event.anchor)) }),
);
