import type { Footing, Standing, Story } from "../../story/story.ts";
import type { Country } from "../countries/model.ts";
import type { Status } from "./schema.ts";

/** What must hold first. */
export interface Precondition extends Footing {
  id: string;
  title: string;
  statement: string;
  setBy: Country[];
  setByText: string;
  metBy: Country[];
  metByText: string;
  unlocks: string;
  then: Standing<Status>;
  now: Standing<Status>;
  remark: string | undefined;
}

declare module "../../story/story.ts" {
  interface PartData {
    preconditions: Precondition[];
  }
}

/** The preconditions of a story, in the order of their file; none where it has no such part. */
export const preconditionsOf = ({ parts }: Pick<Story, "parts">): Precondition[] => parts.preconditions ?? [];

/** Its status is not the one it had when the article appeared. */
export const hasMoved = ({ then, now }: Precondition): boolean => then.status !== now.status;
