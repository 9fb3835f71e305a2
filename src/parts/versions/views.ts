import { versionWords } from "./words.ts";
import type { Claim, Story } from "../../story/story.ts";
import { citing, type Bearing } from "../../views/claim-entries.ts";
import { list, tableOf, text, type ColumnOf, type Table } from "../../views/table.ts";
import type { View } from "../../views/view.ts";
import { descentLabels, directionLabels, directionsAreOurs } from "../../words/labels.ts";
import { chain } from "./chain.ts";
import { versionsOf, type Change, type Version } from "./model.ts";
import { saidBy, sortedChanges } from "./journey.ts";
import { travelledFigure } from "./travelled-figure.ts";

/** The versions of the report, each with where it came from. */
export const versionTable = (story: Story): Table =>
  tableOf<Version>(versionsOf(story).versions, {
    onPage: chain,
    row: ({ anchor, descent }) => ({ anchor, classes: [descent] }),
    columns: [
      { key: "version", head: "Version", isHead: true, cell: ({ publisher }) => text(publisher) },
      { key: "headline", head: "Headline", cell: ({ headline }) => text(`“${headline}”`) },
      { key: "appeared", head: "Appeared", cell: ({ appeared }) => text(appeared) },
      {
        key: "descent",
        head: "How it came about",
        cell: ({ descent, from, ground, references }) => ({
          kind: "text",
          text: [descentLabels[descent], from?.publisher].filter(Boolean).join(" "),
          details: [ground],
          references: { label: "Read in", list: references },
        }),
      },
    ],
  });

/** The points whose meaning changed, what each version says of them, and what that does. */
export function changeTable(story: Story): Table {
  const { versions, changes } = versionsOf(story);
  return tableOf<Change>(sortedChanges(changes), {
    class: "changes",
    caption: "What each version says.",
    judgement: directionsAreOurs,
    frame: {
      caption: `What was said first and what it became, where the meaning changed. ${directionsAreOurs}`,
    },
    row: ({ anchor, direction }) => ({ anchor, classes: [direction] }),
    columns: [
      {
        key: "point",
        head: "Point",
        name: "point",
        isHead: true,
        frame: { narrow: 1, wide: 1 / 3 },
        cell: ({ point, direction }) => ({
          kind: "text",
          text: point,
          mark: { label: directionLabels[direction], class: direction },
        }),
      },
      {
        key: "direction",
        head: "Direction",
        name: "direction",
        forms: ["data"],
        cell: ({ direction }) => text(directionLabels[direction]),
      },
      ...versions.map((version) => saidIn(version, version === versions[0] || version === versions.at(-1))),
      {
        key: "effect",
        head: "What that does",
        name: "effect",
        cell: (change) => ({ kind: "text", text: change.effect, footing: change }),
      },
      {
        key: "references",
        head: "References",
        name: "references",
        forms: ["data"],
        isEvidence: true,
        cell: ({ references }) => list(references.map(({ url }) => url)),
      },
    ],
  });
}

/** What a version says of a point; a frame has room for the first and the last of them, as the drawing gives their words. */
const saidIn = (version: Version, isEnd: boolean): ColumnOf<Change> => ({
  key: version.anchor,
  head: version.publisher,
  ...(isEnd && { frame: { narrow: 1 / 2, wide: 1 / 3 } }),
  cell: (change) => text(saidBy(change, version.id) ?? "Not seen"),
});

export const versionViews: readonly View[] = [
  { id: "versions", name: "Versions of the report", table: versionTable },
  {
    id: "travelled",
    name: "How the report travelled",
    table: changeTable,
    isShown: (story) => versionsOf(story).versions.length > 1,
    draw: travelledFigure,
    drawings: "none",
    tables: "in its place",
    styles: { drawing: ["parts/versions/figure.css"] },
  },
];

/** How the words of a claim changed on their way to the article. */
export const changesOf = (claim: Claim, story: Story): Bearing => ({
  id: "changes-heading",
  heading: versionWords(story).bearing,
  place: 3,
  entries: citing(versionsOf(story).changes, claim).map((change) => ({
    title: change.point,
    anchor: change.anchor,
    mark: { class: change.direction, label: directionLabels[change.direction] },
    text: change.effect,
    says: change.says.map(({ version, text: words }) => ({ by: version.publisher, text: words })),
    footing: change,
  })),
});
