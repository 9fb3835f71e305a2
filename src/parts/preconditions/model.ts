import type { Kept } from "../../story/kept.ts";
import type { Footing, StatusAt, Story, Thing } from "../../story/story.ts";
import type { RawPrecondition } from "./schema.ts";

/** What must hold first. */
export interface Precondition extends Thing, Footing, Kept<RawPrecondition, "setBy" | "metBy" | "then" | "now"> {
  setBy: Thing[];
  metBy: Thing[];
  then: StatusAt<RawPrecondition["then"]>;
  now: StatusAt<RawPrecondition["now"]>;
}

declare module "../../story/story.ts" {
  interface PartData {
    preconditions: Precondition[];
  }
}

/** The preconditions of a story, in the order of their file; none where it has no such part. */
export const preconditionsOf = ({ parts }: Pick<Story, "parts">): Precondition[] => parts.preconditions ?? [];

/** Its status is not the one it had when the article appeared. */
export const hasMoved = ({ then, now }: Precondition): boolean => then.status.id !== now.status.id;
