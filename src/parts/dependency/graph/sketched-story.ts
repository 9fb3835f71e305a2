import type { ConditionStatus } from "../model.ts";
import { preconditionsOf } from "../../preconditions/model.ts";
import type { Condition } from "../model.ts";
import { exampleStory } from "../../../test/example-story.ts";
import type { EdgeKind } from "../schema.ts";
import type { Story } from "../../../story/story.ts";

type Edge = [from: string, kind: EdgeKind, to: string];

/** For tests: the example story with another argument. Edges are named so that what must hold first comes first. */
export function sketchedStory(edges: readonly Edge[], statuses: Record<string, ConditionStatus> = {}): Story {
  const story = exampleStory();
  const [claim] = story.claims;
  const [precondition] = preconditionsOf(story);
  const footing = { claims: claim ? [claim] : [], references: [], newest: undefined, basis: "article" as const };
  const conditions = [...new Set([...edges.map(([from]) => from), ...edges.map(([, , to]) => to)])].map(
    (id): Condition => ({
      id,
      label: `The condition called ${id}`,
      precondition,
      now: { status: statuses[id] ?? "unmet", asOf: story.checked, text: `What became of ${id}.`, ...footing },
      incoming: [],
      outgoing: [],
    }),
  );
  const dependencies = edges.flatMap(([from, kind, to]) => {
    const [start, end] = [from, to].map((id) => conditions.find((condition) => condition.id === id));
    if (!start || !end) return [];
    const words = { attribution: "someone says", statement: `${from} and ${to}.` };
    const edge = { id: `${from}-${to}`, from: start, to: end, kind, ...words, ...footing };
    start.outgoing.push(edge);
    end.incoming.push(edge);
    return [edge];
  });
  return { ...story, parts: { ...story.parts, dependency: { conditions, dependencies } } };
}
