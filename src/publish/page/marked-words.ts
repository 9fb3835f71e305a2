import { lensLook } from "./lens-look.ts";
import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Range } from "../../story/anchor.ts";
import { anchors } from "../../story/kinds.ts";
import type { Block, Sentence } from "../../story/read-article.ts";
import { runsOf, type Run } from "../../story/runs.ts";
import type { Claim, Note } from "../../story/story.ts";
import { inlineHtml } from "./article-html.ts";
import { numbered } from "./placed-notes.ts";

/** What the words of the article lead to. */
export interface Marks {
  /** The words of each note. */
  words: ReadonlyMap<Note, Range[]>;
  claims: readonly Claim[];
  /** What a link of the article is called where it stands apart from its words. */
  linkName: (host: string) => string;
}

/**
 * The words of a block as they stand on the story's page: sentences with ids, passages that lead to notes, places of
 * claims. A word that leads to a note cannot be part of a link of the article's too: where none of a link's words is
 * left for it, the link stands behind them by itself. Where the passage of a note ends, `data-marks` has the note's
 * number, which is shown on paper alone, so that the text stays as it was received.
 */
export function markedWords(block: Block, marks: Marks): ElementContent[] {
  const runs = new Map(block.sentences.map((each) => [each, runsOf(each, marks.words, marks.claims)]));
  const all = [...runs.values()].flat();
  const links = block.spans.filter((span) => span.kind === "link");
  const lone = links.filter((span) => all.every((run) => !overlaps(run, span) || run.owner !== undefined));
  const ends = numbered([...marks.words.keys()]).map(({ note, number }) => ({
    number,
    end: lastOf(all, note.passage),
  }));
  const marksAt = (run: Run): string =>
    ends
      .filter(({ end }) => end === run)
      .map(({ number }) => number)
      .join(",");
  const written = (run: Run): ElementContent[] => [
    ...run.claims.map(({ id }) => h("span", { id: anchors.claim(id) })),
    ...runHtml(block, run, marksAt(run)),
    ...lone.filter(({ end }) => run.start < end && end <= run.end).map(({ url }) => loneLink(url, marks)),
  ];
  return block.sentences.flatMap((sentence, index): ElementContent[] => [
    ...gapBefore(block, sentence, block.sentences[index - 1]),
    h("span", { className: ["sentence"], id: sentence.id }, (runs.get(sentence) ?? []).flatMap(written)),
  ]);
}

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** The last run of a passage that leads to a note; none where the passage ends in another block. */
const lastOf = (runs: readonly Run[], passage: Range): Run | undefined =>
  runs.some(({ end }) => passage.end <= end) ? runs.findLast((run) => run.owner && overlaps(run, passage)) : undefined;

const gapBefore = (block: Block, { start }: Sentence, before: Sentence | undefined): ElementContent[] =>
  before ? inlineHtml(block, { start: before.end, end: start }) : [];

function runHtml(block: Block, run: Run, numbers: string): ElementContent[] {
  const { owner } = run;
  if (!owner) return inlineHtml(block, run);
  const lenses = new Set(run.notes.map(({ lens }) => lens.number));
  lenses.delete(owner.lens.number);
  const properties = {
    className: ["passage", lensLook(owner.lens)],
    // The class tells the lens of the note that the words lead to. Others they have in common with it are named here.
    dataLenses: [...lenses].join(" ") || undefined,
    dataMarks: numbers || undefined,
    href: `#${anchors.note(owner.id)}`,
    role: "doc-noteref",
    id: run.isFirst ? anchors.passage(owner.id) : undefined,
    // A link says where it leads; only words that several notes are about must name the others too.
    ariaDetails: run.notes.length > 1 ? run.notes.map(({ id }) => anchors.note(id)).join(" ") : undefined,
  };
  return [h("a", properties, inlineHtml(block, run, false))];
}

const loneLink = (url: string, { linkName }: Marks): ElementContent =>
  h("a", { className: ["outward"], href: url, rel: ["external"], ariaLabel: linkName(new URL(url).host) });

/** The words of a block as they stand on the page of a claim, whose passage is set apart. */
export const wordsOfClaim = (block: Block, passage: Range): ElementContent[] => [
  ...inlineHtml(block, { start: block.start, end: passage.start }),
  // Some readers of pages leave `mark` out with the words in it; `b` they keep.
  h("b", { id: "passage" }, inlineHtml(block, passage)),
  ...inlineHtml(block, { start: passage.end, end: block.end }),
];
