import { versionsOf } from "../model.ts";
import { directionLabels } from "../../../words/labels.ts";
import type { Story } from "../../../story/story.ts";
import type { Figure } from "../../../views/figure.ts";
import { wide } from "../../../views/drawing/type-sizes.ts";
import { drawing } from "../../../views/drawing/svg.ts";
import { listInWords } from "../../../words/in-words.ts";
import { sortedChanges } from "./sorted-changes.ts";
import { travelledFinding } from "./travelled-finding.ts";
import { wideTravelled } from "./wide-travelled.ts";

/** How the story went from telling to telling, and what that did to the meaning of each point. */
export function travelledFigure(story: Story): Figure {
  const { versions, changes } = versionsOf(story);
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
    data: {
      columns: ["point", "direction", ...versions.map(({ publisher }) => publisher), "effect", "references"],
      rows: sortedChanges(changes).map(({ point, direction, says, effect, references }) => [
        point,
        directionLabels[direction],
        ...versions.map(({ id }) => says.find(({ version }) => version.id === id)?.text ?? "Not seen"),
        effect,
        references.map(({ url }) => url).join(" "),
      ]),
    },
  };
}
