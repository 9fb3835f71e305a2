import { exampleStory } from "../../test/example-story.ts";
import type { EdgeKind } from "../../story/schemas/dependency.ts";
import type { Status } from "../../story/schemas/preconditions.ts";
import type { Condition, Story } from "../../story/story.ts";

type Edge = [from: string, kind: EdgeKind, to: string];

/** For tests: the example story with another argument. Edges are named so that what must hold first comes first. */
export function sketchedStory(edges: readonly Edge[], statuses: Record<string, Status> = {}): Story {
  const story = exampleStory();
  const [claim] = story.claims;
  const footing = { claims: claim ? [claim] : [], references: [], basis: "article" as const };
  const conditions = [...new Set([...edges.map(([from]) => from), ...edges.map(([, , to]) => to)])].map(
    (id): Condition => ({
      id,
      label: `The condition called ${id}`,
      precondition: undefined,
      status: statuses[id] ?? "unmet",
      asOf: story.asOf,
      outcome: `What became of ${id}.`,
      incoming: [],
      outgoing: [],
      ...footing,
    }),
  );
  const dependencies = edges.flatMap(([from, kind, to]) => {
    const [start, end] = [from, to].map((id) => conditions.find((condition) => condition.id === id));
    if (!start || !end) return [];
    const edge = { id: `${from}-${to}`, from: start, to: end, kind, statement: `${from} and ${to}.`, ...footing };
    start.outgoing.push(edge);
    end.incoming.push(edge);
    return [edge];
  });
  return { ...story, conditions, dependencies };
}
