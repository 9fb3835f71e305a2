import type { RuleName } from "../../story/rules.ts";
import type { Edit } from "../edited-story.ts";

/** Content that somebody meant to do harm with, and what becomes of it. */
export interface HostileCase {
  title: string;
  edits: readonly Edit[];
  /** The rule that refuses it, alone; or `inert`, where it is what it says and nothing else. */
  outcome: RuleName | "inert";
}
