import type { Element, ElementContent } from "hast";
import { s } from "hastscript";
import type { Block } from "../../story/read-article.ts";
import type { Story } from "../../story/story.ts";
import { textWidth } from "../../views/drawing/lettering.ts";
import { whole, type Piece } from "../../views/drawing/svg.ts";
import { placeInBrief } from "../../words/words-of.ts";
import { voiceWords } from "../words.ts";
import { shareOrder, standingsOfWords, type Standing } from "./word-shares.ts";

/** From line to line where each leads to its paragraph: as far apart as a finger needs (WCAG 2.2, target size by spacing). */
const pitch = 24;
const sentenceGap = 4;
const beside = 8;
const head = 22;
/** How many lines may lead to their paragraphs; of more, they stand closer and lead nowhere, and are so high together. */
const most = { linked: 16, height: 384 } as const;

/** Where the miniature stands, in units of the drawing. */
interface Frame {
  x: number;
  width: number;
  /** Size of its letters. */
  small: number;
}

/**
 * The article in miniature: a line a paragraph, as long as its words are many, and in it a stripe a sentence. Within a
 * stripe the form changes where what the words rest on does.
 */
export function miniature(story: Story, frame: Frame): Piece {
  const { x, width, small } = frame;
  const { blocks } = story.article;
  const isLinked = blocks.length <= most.linked;
  const places = blocks.map((block) => placeInBrief(story, block));
  const from = x + (isLinked ? Math.ceil(Math.max(...places.map((place) => textWidth(place, small)))) + beside : 0);
  const lines = blocks.map((block) => runsOf(story, block));
  const gaps = Math.max(...blocks.map(({ sentences }) => sentences.length - 1)) * sentenceGap;
  const unit = (x + width - from - gaps) / Math.max(...lines.flat().map(({ end }) => end));
  const step = isLinked ? pitch : Math.min(16, Math.max(6, Math.round(most.height / blocks.length)));
  const strips = lines.map((runs, line) => {
    const y = head + (line + 0.5) * step;
    return runs.map(({ standing, start, end, sentence }) => {
      const at = (word: number): string => String(whole(from + word * unit + sentence * sentenceGap));
      const d = `M${at(start)} ${String(y)}H${at(end)}`;
      return { standing, d };
    });
  });
  const title = s("text", { x, y: whole(small) }, voiceWords(story).shares.miniature);
  const drawn: ElementContent[] = isLinked
    ? blocks.map((block, line) => {
        const y = whole(head + (line + 0.5) * step + small / 3);
        return s("a", { href: `#${block.sentences[0]?.id ?? ""}` }, [
          s("text", { x, y }, places[line]),
          ...paths(strips[line] ?? []),
        ]);
      })
    : [s("g", step < 16 ? { class: "tight" } : {}, paths(strips.flat()))];
  return {
    content: [s("g", { fontSize: small, class: "soft" }, [title, ...drawn])],
    bottom: head + blocks.length * step,
  };
}

/** Words of a paragraph that follow each other in a sentence and rest on the same, counted from its first. */
interface Run {
  standing: Standing;
  start: number;
  end: number;
  /** Which sentence of the paragraph, from 0. */
  sentence: number;
}

function runsOf(story: Story, { sentences }: Block): Run[] {
  const runs: Run[] = [];
  let word = 0;
  for (const [sentence, range] of sentences.entries()) {
    for (const standing of standingsOfWords(story, range)) {
      const last = runs.at(-1);
      if (last?.standing === standing && last.sentence === sentence) last.end += 1;
      else runs.push({ standing, start: word, end: word + 1, sentence });
      word += 1;
    }
  }
  return runs;
}

/** One path for all strips that rest on the same. */
const paths = (strips: readonly { standing: Standing; d: string }[]): Element[] =>
  shareOrder.flatMap((standing) => {
    const d = strips.filter((strip) => strip.standing === standing).map((strip) => strip.d);
    return d.length > 0 ? [s("path", { class: standing, d: d.join("") })] : [];
  });
