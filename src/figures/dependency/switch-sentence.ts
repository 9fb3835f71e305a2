import type { Condition } from "../../story/story.ts";
import { listInWords } from "../wording/in-words.ts";
import type { Consequences } from "./what-falls.ts";

/** What a switch shows, in words. */
export function switchSentence({ falls, shaken }: Consequences): string {
  const fallen = `${named(falls)} ${falls.size === 1 ? "falls" : "fall"} with it`;
  if (shaken.size === 0) return `Then ${fallen}.`;
  return `Then ${fallen}, and ${named(shaken)} ${shaken.size === 1 ? "loses" : "lose"} support.`;
}

const named = (conditions: ReadonlySet<Condition>): string =>
  listInWords([...conditions].map(({ label }) => `“${label}”`));
