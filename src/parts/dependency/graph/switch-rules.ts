import { dependencyOf, type Condition } from "../model.ts";
import type { Story } from "../../../story/story.ts";
import { everyFall, type Consequences } from "./what-falls.ts";

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
