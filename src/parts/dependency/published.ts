import { z } from "zod";
import { idsOf, statuses } from "../../story/schemas/fields.ts";
import { publishedPart } from "../../views/data/data.ts";
import { published, publishedList } from "../../views/data/published.ts";
import { dependencyOf } from "./model.ts";
import { dependencyFile } from "./schema.ts";

const { nodes, edges } = dependencyFile.shape;
const status = z.enum(statuses).describe("How far it holds, in our judgement; `reported` where nobody set it.");
const now = published(nodes.element.shape.now.unwrap(), { with: { status } });

/** The conditions and their dependencies as data. */
export const publishedDependency = publishedPart(
  {
    conditions: publishedList(nodes, {
      with: {
        now: now.describe("What became of it; that of its precondition where it is one."),
        incoming: idsOf("dependencies", "those on which it depends"),
        outgoing: idsOf("dependencies", "those by which others depend on it"),
      },
    }),
    dependencies: publishedList(edges),
  },
  (story, { thing }) => ({
    conditions: dependencyOf(story).conditions.map(({ id, label, is: precondition, ...rest }) =>
      thing({ id, label, precondition, ...rest }, rest.anchor),
    ),
    dependencies: dependencyOf(story).dependencies.map((one) => thing(one, one.anchor)),
  }),
);
