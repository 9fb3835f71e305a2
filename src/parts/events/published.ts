import { z } from "zod";
import { anchors } from "../../story/anchors.ts";
import { idOf } from "../../story/schemas/fields.ts";
import { address, publishedList, publishedPart } from "../../views/data/published.ts";
import { footingData } from "../../views/data/statement.ts";
import { eventsOf } from "./model.ts";
import { eventsFile } from "./schema.ts";

/** The events as data. */
export const publishedEvents = publishedPart(
  {
    events: publishedList(eventsFile, {
      without: ["node"],
      with: {
        condition: idOf("conditions", "the one it bears on").optional(),
        isBefore: z.boolean().describe("Whether it was before the first day on which the article can have appeared."),
        address: address(),
      },
    }),
  },
  (story, write) => ({
    events: eventsOf(story).map((event) => ({
      ...event,
      date: event.date.edtf,
      condition: event.condition?.id,
      ...footingData(event),
      address: write.address(anchors.event(event.id)),
    })),
  }),
);
