import type { Condition } from "../model.ts";
import type { EdgeKind } from "../schema.ts";

import { isRequired } from "./standing.ts";

/** What becomes of the rest of the argument if one condition fails. */
export interface Consequences {
  failed: Condition;
  /** Requires it, itself or through others that do. */
  falls: Set<Condition>;
  /** Does not fall, but something that made it easier or might have led to it is gone, or shaken in its turn. */
  shaken: Set<Condition>;
}

/** Nothing loses support when what stands in its way is gone. */
const supporting: readonly EdgeKind[] = ["requires", "enables", "uncertain"];

/** Follows from a condition that fails to all that falls with it, and to all that loses support. */
export function whatFalls(failed: Condition): Consequences {
  const falls = reach([failed], ["requires"]);
  return { failed, falls, shaken: reach([failed, ...falls], supporting) };
}

/** What follows from each condition that a reader may suppose to fail: something has to require it. */
export const everyFall = (conditions: readonly Condition[]): Consequences[] =>
  conditions.filter(isRequired).map(whatFalls);

function reach(starts: readonly Condition[], kinds: readonly EdgeKind[]): Set<Condition> {
  // A set that grows while it is walked is walked to its new end.
  const reached = new Set(starts);
  for (const { outgoing } of reached) {
    for (const { kind, to } of outgoing) if (kinds.includes(kind)) reached.add(to);
  }
  for (const start of starts) reached.delete(start);
  return reached;
}

/** The conditions that some switch changes, by what becomes of them. */
export interface Changes {
  fails: Set<Condition>;
  falls: Set<Condition>;
  shaken: Set<Condition>;
}

/** Gathers what all switches of a story can do. */
export function allChanges(conditions: readonly Condition[]): Changes {
  const all = everyFall(conditions);
  return {
    fails: new Set(all.map(({ failed }) => failed)),
    falls: new Set(all.flatMap(({ falls }) => [...falls])),
    shaken: new Set(all.flatMap(({ shaken }) => [...shaken])),
  };
}

/** What the page writes on a condition that a switch has changed. */
export const changeWords: Record<keyof Changes, string> = {
  fails: "Supposed to fail",
  falls: "Would fall",
  shaken: "Less support",
};
