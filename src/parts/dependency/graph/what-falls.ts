import type { Story } from "../../../story/story.ts";
import { dependencyOf, type Condition } from "../model.ts";
import type { EdgeKind } from "../schema.ts";
import { dependencyWords } from "../words.ts";
import { isRequired } from "./standing.ts";

/** What becomes of the rest of the argument if one condition fails. */
interface Consequences {
  failed: Condition;
  /** Requires it, itself or through others that do. */
  falls: Set<Condition>;
  /** Does not fall, but something that made it easier or might have led to it is gone, or shaken in its turn. */
  shaken: Set<Condition>;
}

/** Nothing loses support when what stands in its way is gone. */
const supporting: readonly EdgeKind[] = ["requires", "enables", "uncertain"];

/** Follows from a condition that fails to all that falls with it, and to all that loses support. */
export function whatFalls(failed: Condition): Consequences {
  const falls = reach([failed], ["requires"]);
  return { failed, falls, shaken: reach([failed, ...falls], supporting) };
}

/** What follows from each condition that a reader may suppose to fail: something has to require it. */
export const everyFall = (conditions: readonly Condition[]): Consequences[] =>
  conditions.filter(isRequired).map(whatFalls);

function reach(starts: readonly Condition[], kinds: readonly EdgeKind[]): Set<Condition> {
  // A set that grows while it is walked is walked to its new end.
  const reached = new Set(starts);
  for (const { outgoing } of reached) {
    for (const { kind, to } of outgoing) if (kinds.includes(kind)) reached.add(to);
  }
  for (const start of starts) reached.delete(start);
  return reached;
}

/** The conditions whose looks some switch of a story changes. */
export const allChanges = (conditions: readonly Condition[]): Set<Condition> =>
  new Set(everyFall(conditions).flatMap(({ failed, falls, shaken }) => [failed, ...falls, ...shaken]));

/** Id of the box to tick that supposes a condition to fail. */
export const switchId = ({ id }: Condition): string => `if-${id}`;

/** Class of the sentence that says what would follow if a condition failed. */
export const sentenceClass = ({ id }: Condition): string => `then-${id}`;

/** Class of what changes with a condition: its box in the drawing and the arrows that begin there, and its row in brief. */
export const changesWith = ({ id }: Condition): string => `of-${id}`;

const gone = "--tone:var(--soft);--strike:line-through;--dash:4 4";

/** What the style sheet reads, from the mildest change: where several are set the last wins. */
const changes: { looks: string; changed: (consequences: Consequences) => Iterable<Condition> }[] = [
  { looks: "--dash:1 3", changed: ({ shaken }) => shaken },
  { looks: gone, changed: ({ falls }) => falls },
  { looks: `${gone};--ground:var(--shade)`, changed: ({ failed }) => [failed] },
];

/**
 * Style rules by which ticked boxes change the drawings that stand behind them, without script. They belong to the story
 * and are made for each: a style sheet for all stories could only hold so many numbered switches. Paper has no switches.
 */
export function switchRules(story: Story): string {
  const falls = everyFall(dependencyOf(story).conditions);
  if (falls.length === 0) return "";
  const on = ({ failed }: Consequences, which: string): string => `#${switchId(failed)}:checked~${which}`;
  const told = falls.map((fall) => on(fall, `.follows .${sentenceClass(fall.failed)}`));
  const drawn = changes.map(({ looks, changed }) => {
    const selectors = falls.flatMap((fall) =>
      Array.from(changed(fall), (condition) => on(fall, `* .${changesWith(condition)}`)),
    );
    return selectors.length > 0 ? `${selectors.join()}{${looks}}` : "";
  });
  return `@media screen{@layer lenses{${told.join()}{display:block}${drawn.join("")}}}`;
}

/** What follows if a condition fails, in words that hold whether a reader supposes it or not. */
export const switchSentence = ({ failed, falls, shaken }: Consequences, story: Pick<Story, "language">): string =>
  dependencyWords(story).suppose.follows(failed.label, labelsOf(falls), labelsOf(shaken));

const labelsOf = (conditions: ReadonlySet<Condition>): string[] => [...conditions].map(({ label }) => label);
