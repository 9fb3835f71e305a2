import type { Condition } from "../model.ts";
import { listInWords } from "../../../words/in-words.ts";
import type { Consequences } from "./what-falls.ts";

/** What a switch shows, in words: what is reported to be required stays reported. */
export function switchSentence({ falls, shaken }: Consequences): string {
  const lack = `${named(falls)} would lack what ${falls.size === 1 ? "it is" : "they are"} said to require`;
  return shaken.size === 0 ? `Then ${lack}.` : `Then ${lack}. ${named(shaken)} would lose support.`;
}

const named = (conditions: ReadonlySet<Condition>): string =>
  listInWords([...conditions].map(({ label }) => `“${label}”`));
