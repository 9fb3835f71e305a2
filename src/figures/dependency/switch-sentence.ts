import type { Condition } from "../../story/story.ts";
import { listInWords } from "../wording/in-words.ts";
import type { Consequences } from "./what-falls.ts";

/** What a switch shows, in words: what is reported to be required stays reported. */
export function switchSentence({ falls, shaken }: Consequences): string {
  const lack = `${named(falls)} would lack it`;
  if (shaken.size === 0) return `Then ${lack}.`;
  return `Then ${lack}, and ${named(shaken)} support.`;
}

const named = (conditions: ReadonlySet<Condition>): string =>
  listInWords([...conditions].map(({ label }) => `“${label}”`));
