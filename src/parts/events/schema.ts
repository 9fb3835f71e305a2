import { z } from "zod";
import { date, footing, id, meant, words } from "../../story/schemas/fields.ts";

export const eventsFile = z.array(
  z.strictObject({
    id,
    date,
    meant: meant("date"),
    title: words(12),
    text: words(45),
    /** The condition of the dependency it bears on. */
    node: id.optional(),
    ...footing,
  }),
);
