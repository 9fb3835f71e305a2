import type { Element } from "hast";
import { s } from "hastscript";
import { placeInBrief } from "../../words/words-of.ts";
import { voiceWords } from "../words.ts";
import { standingsOfWords, type Standing } from "./word-shares.ts";
import type { Block, Sentence } from "../../story/read-article.ts";
import type { Story } from "../../story/story.ts";
import { round, type Piece } from "../../views/drawing/svg.ts";

/** From line to line: as far apart as a finger needs (WCAG 2.2, target size by spacing). */
const pitch = 24;
const sentenceGap = 4;

/**
 * The article in miniature: a line a block, as long as its words are many, and in it a stripe a sentence. Within a
 * stripe the colour changes where the standing behind the words does.
 */
export function miniature(story: Story, width: number, top: number): Piece {
  const { blocks } = story.article;
  const longest = Math.max(...blocks.map((block) => wordsIn(story, block)));
  const gaps = Math.max(...blocks.map(({ sentences }) => sentences.length - 1)) * sentenceGap;
  const unit = (width - gaps) / longest;
  const content = blocks.flatMap((block, line) => {
    let x = 0;
    return block.sentences.map((sentence, index) => {
      const name = voiceWords(story).shares.sentence(placeInBrief(story, sentence), index + 1);
      const stripe = drawSentence(story, sentence, name, { x, y: top + (line + 0.5) * pitch, unit });
      x = stripe.right + sentenceGap;
      return stripe.element;
    });
  });
  return { content, bottom: top + blocks.length * pitch };
}

const wordsIn = (story: Story, { start, end }: Pick<Block, "start" | "end">): number =>
  standingsOfWords(story, { start, end }).length;

interface Place {
  x: number;
  y: number;
  /** Width of a word. */
  unit: number;
}

function drawSentence(
  story: Story,
  sentence: Sentence,
  name: string,
  { x, y, unit }: Place,
): { element: Element; right: number } {
  const standings = standingsOfWords(story, sentence);
  const right = x + standings.length * unit;
  const runs = stretches(standings).map(({ standing, from, length }) =>
    s("path", {
      class: standing,
      d: `M${String(round(x + from * unit))} ${String(y)}h${String(round(length * unit))}`,
    }),
  );
  return { element: s("a", { href: `#${sentence.id}`, ariaLabel: name }, runs), right };
}

/** Neighbouring words with the same standing, as one. */
function stretches(standings: readonly Standing[]): { standing: Standing; from: number; length: number }[] {
  const found: { standing: Standing; from: number; length: number }[] = [];
  for (const [index, standing] of standings.entries()) {
    const last = found.at(-1);
    if (last?.standing === standing) last.length += 1;
    else found.push({ standing, from: index, length: 1 });
  }
  return found;
}
