import type { Condition } from "../parts/dependency/model.ts";
import { exampleStory } from "./example-story.ts";
import { conditionKind, dependencyKind, type EdgeKind } from "../parts/dependency/schema.ts";
import type { Status } from "../story/schemas/fields.ts";
import { thingOf, type Story, type StoryStatus } from "../story/story.ts";

type Edge = [from: string, kind: EdgeKind, to: string];

/** For tests: the example story with another argument. Edges are named so that what must hold first comes first. */
export function sketchedStory(edges: readonly Edge[], statuses: Record<string, Status> = {}): Story {
  const story = exampleStory();
  const [claim] = story.claims;
  const precondition = story.things.find(({ publicId }) => publicId.startsWith("precondition:"));
  const cited = { facts: [], references: [], excerpts: [], newest: undefined, basis: "article" as const };
  const footing = { claims: claim ? [claim] : [], ...cited };
  const statusOf = (id: string): StoryStatus => ({ id: statuses[id] ?? "unmet", as: statuses[id] ?? "unmet" });
  const conditions = [...new Set([...edges.map(([from]) => from), ...edges.map(([, , to]) => to)])].map(
    (id): Condition => ({
      ...thingOf(conditionKind, id, `The condition called ${id}`),
      is: precondition,
      now: { status: statusOf(id), asOf: story.checked, text: `What became of ${id}.`, ...footing },
      incoming: [],
      outgoing: [],
    }),
  );
  const dependencies = edges.flatMap(([from, kind, to]) => {
    const [start, end] = [from, to].map((id) => conditions.find((condition) => condition.id === id));
    if (!start || !end) return [];
    const words = { attribution: "someone says", statement: `${from} and ${to}.` };
    const thing = thingOf(dependencyKind, `${from}-${to}`, words.statement);
    const edge = { ...thing, from: start, to: end, kind, ...words, ...footing };
    start.outgoing.push(edge);
    end.incoming.push(edge);
    return [edge];
  });
  return { ...story, parts: { ...story.parts, dependency: { conditions, dependencies } } };
}
