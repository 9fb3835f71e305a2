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

/** The conditions that some switch changes, by what becomes of them. */
export interface Changes {
  fails: Set<Condition>;
  falls: Set<Condition>;
  shaken: Set<Condition>;
}

/** Gathers what all switches of a story can do. */
export function allChanges(conditions: readonly Condition[]): Changes {
  const all = everyFall(conditions);
  return {
    fails: new Set(all.map(({ failed }) => failed)),
    falls: new Set(all.flatMap(({ falls }) => [...falls])),
    shaken: new Set(all.flatMap(({ shaken }) => [...shaken])),
  };
}

/** Id of the box to tick that supposes a condition to fail. */
export const switchId = ({ id }: Condition): string => `if-${id}`;

/** Class of what changes with a condition: in each drawing its box and the arrows that begin there, and its sentences. */
export const changesWith = ({ id }: Condition): string => `of-${id}`;

const gone = "--stands:none;--date:none;--tone:var(--soft);--strike:line-through;--dash:4 4";

/** Flags that the style sheet reads, from the mildest change: where several are set the last wins. */
const changes: { flags: string; changed: (consequences: Consequences) => Iterable<Condition> }[] = [
  { flags: "--shaken:inline;--date:none", changed: ({ shaken }) => shaken },
  { flags: `${gone};--falls:inline;--shaken:none`, changed: ({ falls }) => falls },
  { flags: `${gone};--fails:inline;--falls:none;--shaken:none`, changed: ({ failed }) => [failed] },
];

/**
 * Style rules by which ticked boxes change drawings and sentences, without script. They belong to the story and are made
 * for each: a style sheet for all stories could only hold so many numbered switches.
 */
export function switchRules(story: Story): string {
  const { conditions } = dependencyOf(story);
  const falls = everyFall(conditions);
  const rules = changes.map(({ flags, changed }) => {
    const selectors = falls.flatMap((fall) => [...changed(fall)].map((condition) => selector(fall.failed, condition)));
    return selectors.length > 0 ? `${selectors.join()}{${flags}}` : "";
  });
  return `@layer lenses{${rules.join("")}}`;
}

const selector = (failed: Condition, changed: Condition): string =>
  `body:has(#${switchId(failed)}:checked) .${changesWith(changed)}`;

/** What a switch shows, in words. */
export const switchSentence = ({ falls, shaken }: Consequences, story: Pick<Story, "language">): string =>
  dependencyWords(story).suppose.follows(labelsOf(falls), labelsOf(shaken));

const labelsOf = (conditions: ReadonlySet<Condition>): string[] => [...conditions].map(({ label }) => label);
