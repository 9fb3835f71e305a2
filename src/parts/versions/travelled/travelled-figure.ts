import type { Story } from "../../../story/story.ts";
import { wide } from "../../../views/drawing/lettering.ts";
import { drawing } from "../../../views/drawing/svg.ts";
import type { Figure } from "../../../views/figure.ts";
import { plainTable } from "../../../views/plain-table.ts";
import { listInWords, capitalised, counted, countInWords } from "../../../words/in-words.ts";
import { versionsOf } from "../model.ts";
import { changeTable } from "../views.ts";
import { changedBy } from "./journey.ts";
import { wideTravelled } from "./wide-travelled.ts";

/** How the story went from telling to telling, and what that did to the meaning of each point. */
export function travelledFigure(story: Story): Figure {
  const { versions } = versionsOf(story);
  const finding = travelledFinding(story);
  const publishers = listInWords(versions.map(({ publisher }) => publisher));
  const description = `${publishers}, and a strand for each point that changed.`;
  const { content, bottom: height } = wideTravelled(story);
  return {
    id: "travelled",
    finding,
    caption:
      "Read a strand from left to right. It thickens where a point was strengthened, thins where weakened, and changes colour where relabelled. A bar shows where it was dropped or added, dots where it was not seen.",
    checked: story.checked,
    drawing: drawing({ title: finding, description, width: wide.width, height }, content),
    data: plainTable(changeTable(story)),
  };
}

/** How many points are shown whose meaning changed, and how many of them another version changed before the last. */
export function travelledFinding(story: Pick<Story, "parts">): string {
  const { versions, changes } = versionsOf(story);
  const [first, last] = [versions[0], versions.at(-1)];
  if (changes.length === 0) {
    return `From ${first?.publisher ?? ""} to ${last?.publisher ?? ""}, no point was found that changed its meaning`;
  }
  const before = changes.filter((change) => (changedBy(change, versions) ?? last) !== last).length;
  const shown = `${capitalised(counted(changes.length, "point"))} that changed ${changes.length === 1 ? "is" : "are"} shown`;
  const all = changes.length === 1 ? "it" : "all of them";
  if (before === 0) return `${shown}; ${all} changed in the article`;
  const those = before === changes.length ? all : `${countInWords(before)} of them`;
  return `${shown}; ${those} had changed before the article was written`;
}
