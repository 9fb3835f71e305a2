import type { Change } from "../model.ts";
import { directions } from "../schema.ts";

/** By direction, so that what is alike stands together; otherwise in the order given. */
export const sortedChanges = (changes: readonly Change[]): Change[] =>
  changes.toSorted((a, b) => directions.indexOf(a.direction) - directions.indexOf(b.direction));
