import { anchors } from "../../story/anchors.ts";
import { address, published, publishedList, publishedPart } from "../../views/data/published.ts";
import { footingData, ids, standingData } from "../../views/data/statement.ts";
import { preconditionsOf } from "./model.ts";
import { preconditionsFile } from "./schema.ts";

const { then, now } = preconditionsFile.element.shape;
const statusAt = published(now).meta({ id: "StatusAt", description: "How far a precondition held at a date." });

/** The preconditions as data. */
export const publishedPreconditions = publishedPart(
  {
    preconditions: publishedList(preconditionsFile, {
      with: { then: statusAt.meta({ ...then.meta() }), now: statusAt.meta({ ...now.meta() }), address: address() },
    }),
  },
  (story, write) => ({
    preconditions: preconditionsOf(story).map((precondition) => ({
      ...precondition,
      setBy: ids(precondition.setBy),
      metBy: ids(precondition.metBy),
      then: standingData(precondition.then),
      now: standingData(precondition.now),
      ...footingData(precondition),
      address: write.address(anchors.precondition(precondition.id)),
    })),
  }),
);
