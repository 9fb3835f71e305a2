import type { Kept } from "../../story/kept.ts";
import type { Footing, StatusAt, Story, Thing } from "../../story/story.ts";
import type { RawCondition, RawDependency } from "./schema.ts";

/** What must hold, as a box of the graph. It may be a precondition (`is`). */
export interface Condition extends Thing, Kept<RawCondition, "precondition" | "now"> {
  /** What became of it: of its precondition where it is one. */
  now: StatusAt<{ status: string; text?: string }>;
  /** What it depends on, and what depends on it. */
  incoming: Dependency[];
  outgoing: Dependency[];
}

/** How one condition hangs on another, as an arrow of the graph. */
export interface Dependency extends Thing, Footing, Kept<RawDependency, "from" | "to" | "statement"> {
  statement: string;
  from: Condition;
  to: Condition;
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
