import { publishedPart } from "../../views/data/data.ts";
import { published, publishedList } from "../../views/data/published.ts";
import { preconditionsOf } from "./model.ts";
import { preconditionsFile } from "./schema.ts";

const { then, now } = preconditionsFile.element.shape;
const statusAt = published(now).meta({ id: "StatusAt", description: "How far a precondition held at a date." });

/** The preconditions as data. */
export const publishedPreconditions = publishedPart(
  {
    preconditions: publishedList(preconditionsFile, {
      with: { then: statusAt.meta({ ...then.meta() }), now: statusAt.meta({ ...now.meta() }) },
    }),
  },
  (story, { thing }) => ({
    preconditions: preconditionsOf(story).map((one) => thing(one, one.anchor)),
  }),
);
