import type { Travelled } from "../../parts/versions/model.ts";
import { eventsOf } from "../../parts/events/model.ts";
import { versionsOf, type Version } from "../../parts/versions/model.ts";
import { preconditionsOf, type Precondition } from "../../parts/preconditions/model.ts";
import { sortedChanges } from "../../parts/versions/journey.ts";
import { capitalised } from "../../words/in-words.ts";
import { publicationInWords } from "../../words/publication.ts";
import { directionLabels, directionsAreOurs, statusLabels } from "../../words/labels.ts";
import { anchors } from "../../story/anchors.ts";
import { formatDate } from "../../story/dates.ts";
import type { Story } from "../../story/story.ts";

/** What a figure shows in place of its drawing where a frame is too narrow for it: the drawing's own facts, as rows. */
export interface Twin {
  caption: string;
  columns: string[];
  /** Share of the width that each column takes on a phone and beside text, as `embed.css` has it; 1 is a line of its own. */
  shares: Record<"narrow" | "wide", readonly number[]>;
  /** Pixels that a rail takes at the beginning of each row. */
  inset?: number;
  rows: TwinRow[];
}

export interface TwinRow {
  /** Where on the story's page it stands in full. */
  fragment: string;
  class: string;
  head: string;
  /** A word before the head. */
  kind?: string;
  cells: { text: string; class?: string; small?: string }[];
}

/** The twin of a figure; undefined for one that a narrow frame can show. */
export function twinTable(figure: string, story: Story): Twin | undefined {
  if (figure === "travelled") return travelledTwin(story);
  if (figure === "then-now") return thenNowTwin(story);
  if (figure === "timeline") return timelineTwin(story);
  return undefined;
}

const travelledTwin = (story: Story): Twin => twinOf(versionsOf(story));

const twinOf = ({ versions, changes }: Travelled): Twin => ({
  caption: `What was said first and what it became, where the meaning changed. ${directionsAreOurs}`,
  columns: ["Point", ...endsOf(versions).map(({ publisher }) => publisher)],
  shares: { narrow: [1, 1 / 2, 1 / 2], wide: [1 / 3, 1 / 3, 1 / 3] },
  rows: sortedChanges(changes).map(({ id, point, direction, says }) => ({
    fragment: anchors.change(id),
    class: direction,
    head: point,
    kind: directionLabels[direction],
    cells: endsOf(versions).map((version) => ({
      text: says.find((said) => said.version === version)?.text ?? "Not seen",
    })),
  })),
});

/** The first version and the last, as the drawing gives their words. */
const endsOf = (versions: readonly Version[]): Version[] => [...versions.slice(0, 1), ...versions.slice(-1)];

const thenNowTwin = (story: Story): Twin => ({
  caption: "Status of each condition when the article appeared, and as last known.",
  columns: ["Condition", capitalised(publicationInWords(story)), "As last known"],
  shares: { narrow: [1, 1 / 2, 1 / 2], wide: [0.44, 0.28, 0.28] },
  rows: preconditionsOf(story).map(({ id, title, then, now }) => ({
    fragment: anchors.precondition(id),
    class: then.status === now.status ? "stayed" : "moved",
    head: title,
    cells: [statusCell(then), { ...statusCell(now), small: formatDate(now.asOf) }],
  })),
});

const statusCell = ({ status }: Precondition["now"]): TwinRow["cells"][number] => ({
  text: statusLabels[status],
  class: status,
});

const timelineTwin = (story: Story): Twin => ({
  caption: `What came before and since the article, ${publicationInWords(story)}, by date; grey came before it.`,
  columns: ["Event", "Date"],
  shares: { narrow: [1, 1], wide: [0.66, 0.34] },
  inset: 24,
  rows: eventsOf(story).map(({ id, title, date, isBefore, condition }) => ({
    fragment: anchors.event(id),
    class: [date.precision, isBefore ? "before" : "since", ...(condition ? ["bearing"] : [])].join(" "),
    head: title,
    cells: [{ text: capitalised(formatDate(date)) }],
  })),
});
