import type { z } from "zod";
import { idsOf } from "../../story/schemas/fields.ts";
import { publishedPart } from "../../views/data/data.ts";
import { published, publishedList } from "../../views/data/published.ts";
import type { Part } from "../part.ts";
import { dependencyOf } from "./model.ts";
import { dependencyRules, resolveDependency } from "./resolve.ts";
import { conditionKind, dependencyFile, dependencyKind } from "./schema.ts";
import { chainOf, dependencyViews } from "./views.ts";
import { dependencyWords } from "./words.ts";

const { nodes } = dependencyFile.shape;
const edges = dependencyFile.shape.edges.unwrap();
const now = published(nodes.element.shape.now.unwrap());
const resolved = {
  now: now.describe("What became of it; that of its precondition where it is one."),
  incoming: idsOf("dependencies", "those on which it depends"),
  outgoing: idsOf("dependencies", "those by which others depend on it"),
};

const told = { statement: edges.element.shape.statement.unwrap() };

/** What hangs on what: the conditions of an argument, and the edges between them. */
export const dependencyPart: Part<"dependency", z.output<typeof dependencyFile>, keyof typeof dependencyRules> = {
  name: "dependency",
  shape: dependencyFile,
  kinds: [conditionKind, dependencyKind],
  rules: dependencyRules,
  quotedKeys: [],
  dates: ({ nodes }, { appeared, worked }) => [
    { entries: nodes, within: ["now"], key: "asOf", notBefore: () => [appeared], notAfter: worked },
  ],
  resolve: resolveDependency,
  published: publishedPart(
    { conditions: publishedList(nodes, { with: resolved }), dependencies: publishedList(edges, { with: told }) },
    (story, { things }) => ({
      conditions: things(dependencyOf(story).conditions.map((one) => ({ ...one, precondition: one.is }))),
      dependencies: things(dependencyOf(story).dependencies),
    }),
  ),
  section: (story) => dependencyWords(story).section,
  views: dependencyViews,
  bearsOn: chainOf,
};
