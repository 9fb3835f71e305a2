import { z } from "zod";
import { anchors } from "../../story/anchors.ts";
import { idsOf } from "../../story/schemas/fields.ts";
import { address, published, publishedList, publishedPart } from "../../views/data/published.ts";
import { footingData, ids, standingData } from "../../views/data/statement.ts";
import { dependencyOf } from "./model.ts";
import { conditionStatuses, dependencyFile } from "./schema.ts";

const { nodes, edges } = dependencyFile.shape;
const status = z
  .enum(conditionStatuses)
  .describe("How far it holds, in our judgement; `reported` where nobody set it.");

/** The conditions and their dependencies as data. */
export const publishedDependency = publishedPart(
  {
    conditions: publishedList(nodes, {
      with: {
        now: published(nodes.element.shape.now.unwrap(), { with: { status } }).describe(
          "What became of it; that of its precondition where it is one.",
        ),
        incoming: idsOf("dependencies", "those on which it depends"),
        outgoing: idsOf("dependencies", "those by which others depend on it"),
        address: address(),
      },
    }),
    dependencies: publishedList(edges, { with: { address: address() } }),
  },
  (story, write) => ({
    conditions: dependencyOf(story).conditions.map((condition) => ({
      ...condition,
      precondition: condition.precondition?.id,
      now: standingData(condition.now),
      incoming: ids(condition.incoming),
      outgoing: ids(condition.outgoing),
      address: write.address(anchors.condition(condition.id)),
    })),
    dependencies: dependencyOf(story).dependencies.map((dependency) => ({
      ...dependency,
      from: dependency.from.id,
      to: dependency.to.id,
      ...footingData(dependency),
      address: write.address(anchors.dependency(dependency.id)),
    })),
  }),
);
