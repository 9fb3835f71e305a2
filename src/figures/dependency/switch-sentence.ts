import type { Condition } from "../../story/story.ts";
import { listInWords } from "../wording/in-words.ts";
import type { Consequences } from "./what-falls.ts";

/** What a switch shows, in words: what is reported to be required stays reported. */
export function switchSentence({ falls, shaken }: Consequences): string {
  const they = falls.size === 1 ? "it is" : "they are";
  const lack = `${named(falls)} would lack what ${they} said to require`;
  if (shaken.size === 0) return `Then ${lack}.`;
  return `Then ${lack}. Less would speak for ${named(shaken)}.`;
}

const named = (conditions: ReadonlySet<Condition>): string =>
  listInWords([...conditions].map(({ label }) => `“${label}”`));
