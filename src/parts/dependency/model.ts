import type { Footing, Standing, Story } from "../../story/story.ts";
import type { Precondition } from "../preconditions/model.ts";
import type { conditionStatuses, EdgeKind } from "./schema.ts";

export type ConditionStatus = (typeof conditionStatuses)[number];

/** What must hold, as a box of the graph. */
export interface Condition {
  id: string;
  label: string;
  precondition: Precondition | undefined;
  /** What became of it: of its precondition where it is one. */
  now: Standing<ConditionStatus>;
  /** What it depends on, and what depends on it. */
  incoming: Dependency[];
  outgoing: Dependency[];
}

/** How one condition hangs on another, as an arrow of the graph. */
export interface Dependency extends Footing {
  id: string;
  from: Condition;
  to: Condition;
  kind: EdgeKind;
  /** Who says so; undefined where it is our inference. */
  attribution: string | undefined;
  statement: string;
}

/** What hangs on what. */
export interface DependencyGraph {
  /** In the order of the argument: what must hold first comes first. */
  conditions: Condition[];
  dependencies: Dependency[];
}

declare module "../../story/story.ts" {
  interface PartData {
    dependency: DependencyGraph;
  }
}

/** The graph of a story; empty where it has no such part. */
export const dependencyOf = ({ parts }: Pick<Story, "parts">): DependencyGraph =>
  parts.dependency ?? { conditions: [], dependencies: [] };
