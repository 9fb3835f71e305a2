import type { Claim, Story } from "../../story/story.ts";
import { citing, type Bearing } from "../../views/claim-entries.ts";
import { list, tableOf, text, type ColumnOf, type Table } from "../../views/table.ts";
import type { View } from "../../views/view.ts";
import { wordsOf } from "../../words/words-of.ts";
import { versionWords } from "./words.ts";
import { chain } from "./chain.ts";
import { versionsOf, type Change, type Version } from "./model.ts";
import { saidBy, sortedChanges } from "./journey.ts";
import { travelledFigure } from "./travelled-figure.ts";

/** The versions of the report, each with where it came from. */
function versionTable(story: Story): Table {
  const words = versionWords(story);
  return tableOf(versionsOf(story).versions, {
    onPage: chain,
    row: ({ anchor, descent }) => ({ anchor, classes: [descent] }),
    heads: words.columns,
    columns: [
      { key: "version", isHead: true, cell: ({ publisher }) => text(publisher) },
      { key: "headline", cell: ({ headline }) => text(wordsOf(story).quoted(headline)) },
      { key: "appeared", cell: ({ appeared }) => text(appeared) },
      {
        key: "descent",
        cell: ({ descent, from, ground, references }) => ({
          kind: "text",
          text: words.descents[descent](from?.publisher ?? ""),
          details: [ground],
          references: { label: words.readIn, list: references },
        }),
      },
    ],
  });
}

/** The points whose meaning changed, what each version says of them, and what that does. */
function changeTable(story: Story): Table {
  const words = versionWords(story).changes;
  const { versions, changes } = versionsOf(story);
  return tableOf(sortedChanges(changes), {
    class: "changes",
    caption: words.caption,
    judgement: words.judgement,
    frame: { caption: words.judgement },
    row: ({ anchor, direction }) => ({ anchor, classes: [direction] }),
    heads: words.columns,
    columns: [
      {
        key: "point",
        isHead: true,
        frame: { narrow: 1, wide: 1 / 3 },
        cell: ({ point, direction }) => ({
          kind: "text",
          text: point,
          mark: { label: words.directions[direction], class: direction },
        }),
      },
      { key: "direction", forms: ["data"], cell: ({ direction }) => text(words.directions[direction]) },
      ...versions.map((version) =>
        saidIn(version, version === versions[0] || version === versions.at(-1), words.notSeen),
      ),
      { key: "effect", cell: (change) => ({ kind: "text", text: change.effect, footing: change }) },
      {
        key: "references",
        forms: ["data"],
        isEvidence: true,
        cell: ({ references }) => list(references.map(({ url }) => url)),
      },
    ],
  });
}

/** What a version says of a point; a frame has room for the first and the last of them, as the drawing gives their words. */
const saidIn = (version: Version, isEnd: boolean, notSeen: string): ColumnOf<Change> => ({
  key: version.anchor,
  head: version.publisher,
  spans: true,
  ...(isEnd && { frame: { narrow: 1 / 2, wide: 1 / 3 } }),
  cell: (change) => text(saidBy(change, version.id) ?? notSeen),
});

export const versionViews: readonly View[] = [
  {
    id: "versions",
    name: (story) => versionWords(story).view,
    table: versionTable,
    fold: (story) => versionWords(story).fold(versionsOf(story).versions.length),
  },
  {
    id: "travelled",
    name: (story) => versionWords(story).changes.view,
    table: changeTable,
    isShown: (story) => versionsOf(story).versions.length > 1 && versionsOf(story).changes.length > 0,
    draw: travelledFigure,
    fold: (story) => versionWords(story).changes.fold(versionsOf(story).changes.length),
    styles: { drawing: ["parts/versions/figure.css"], embed: ["parts/versions/rows.css"] },
  },
];

/** How the words of a claim changed on their way to the article. */
export function changesOf(claim: Claim, story: Story): Bearing {
  const words = versionWords(story).changes;
  return {
    id: "changes-heading",
    heading: versionWords(story).bearing,
    place: 3,
    entries: citing(versionsOf(story).changes, claim).map((change) => ({
      title: change.point,
      anchor: change.anchor,
      mark: { class: change.direction, label: words.directions[change.direction] },
      text: change.effect,
      says: change.says.map(({ version, text }) => ({ by: version.publisher, text })),
      footing: change,
    })),
  };
}
