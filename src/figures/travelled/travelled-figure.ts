import { directionLabels } from "../../render/labels.ts";
import type { Story } from "../../story/story.ts";
import type { Figure } from "../figure.ts";
import { narrow, wide } from "../lettering/type-sizes.ts";
import { drawing } from "../svg.ts";
import { listInWords } from "../wording/in-words.ts";
import { narrowTravelled } from "./narrow-travelled.ts";
import { sortedChanges } from "./sorted-changes.ts";
import { travelledFinding } from "./travelled-finding.ts";
import { wideTravelled } from "./wide-travelled.ts";

/** How the story went from telling to telling, and what that did to the meaning of each point. */
export function travelledFigure(story: Story): Figure {
  const { versions } = story;
  const finding = travelledFinding(story);
  const publishers = listInWords(versions.map(({ publisher }) => publisher));
  const description = `${publishers}, and a strand for each point that changed. The table below has the words of each.`;
  const [across, down] = [wideTravelled(story), narrowTravelled(story)];
  const named = { title: finding, description };
  return {
    id: "travelled",
    finding,
    caption:
      "A solid line between tellings is shown by their texts, a dashed one inferred. A strand thickens where a statement was strengthened, thins where weakened, stops where dropped, and passes to another colour where reattributed. It changes between the last telling known to keep the first one’s words and the first that has the article’s; next to a part that was not seen it is dotted. The words of all tellings, and the copies they were read in, are below.",
    asOf: story.asOf,
    drawing: drawing({ ...named, id: "travelled-wide", width: wide.width, height: across.bottom }, across.content),
    narrowDrawing: drawing(
      { ...named, id: "travelled-narrow", width: narrow.width, height: down.bottom },
      down.content,
    ),
    data: {
      columns: ["point", "direction", ...versions.map(({ publisher }) => publisher), "effect", "references"],
      rows: sortedChanges(story.changes).map(({ point, direction, says, effect, references }) => [
        point,
        directionLabels[direction],
        ...versions.map(({ id }) => says.find(({ version }) => version.id === id)?.text ?? "Not seen"),
        effect,
        references.map(({ url }) => url).join(" "),
      ]),
    },
  };
}
