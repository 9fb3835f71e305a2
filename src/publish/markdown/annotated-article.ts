import type { FootnoteDefinition, PhrasingContent, RootContent } from "mdast";
import { wordsOf } from "../../words/words-of.ts";
import { anchors } from "../../story/kinds.ts";
import type { Block } from "../../story/read-article.ts";
import type { Note, Story } from "../../story/story.ts";
import type { Places } from "../places.ts";
import { footingWords } from "../../views/markdown/footing-words.ts";
import { heading, link, paragraph, strong } from "../../views/markdown/nodes.ts";

/** The article's headline, what is printed below it, and its paragraphs, with the notes as footnotes. */
export function annotatedArticle(story: Story, provenance: RootContent, places: Places): RootContent[] {
  const words = (block: Block): PhrasingContent[] => annotatedWords(block, story.notes);
  const text = story.article.blocks.flatMap((block): RootContent[] =>
    block.kind === "headline" ? [heading(3, words(block)), provenance] : [paragraph(words(block))],
  );
  return [...text, ...story.notes.map((note) => footnote(note, story, places))];
}

/** A block's text with a footnote after each passage that begins in it. */
function annotatedWords({ text, start, end }: Block, notes: readonly Note[]): PhrasingContent[] {
  const marks = notes
    .filter(({ passage }) => start <= passage.start && passage.start < end)
    .map((note) => ({ note, at: markPlace(text, note.passage.end - start) }))
    .toSorted((a, b) => a.at - b.at || a.note.passage.start - b.note.passage.start);
  const cuts = [0, ...marks.map(({ at }) => at), text.length];
  return cuts.slice(1).flatMap((cut, index): PhrasingContent[] => {
    const value = text.slice(cuts[index], cut);
    const note = marks[index]?.note;
    return [
      ...(value === "" ? [] : [{ type: "text", value } as const]),
      ...(note ? [{ type: "footnoteReference", identifier: note.id, label: note.id } as const] : []),
    ];
  });
}

/** The end of the word in which a passage ends, and of the punctuation after it; a dash between words ends one. */
const markPlace = (text: string, end: number): number => end + (/^[^\s—]*/u.exec(text.slice(end))?.[0].length ?? 0);

const footnote = (note: Note, story: Story, places: Places): FootnoteDefinition => ({
  type: "footnoteDefinition",
  identifier: note.id,
  label: note.id,
  children: [
    paragraph([strong(note.title), ` (${wordsOf(story).lenses[note.lens]}). ${note.body}`]),
    paragraph([
      ...footingWords(note, story, places),
      ". ",
      link(places.part(anchors.note(note.id)), wordsOf(story).markdown.noteOnPage),
    ]),
  ],
});
