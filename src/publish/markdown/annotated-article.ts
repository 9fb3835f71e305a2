import type { FootnoteDefinition, RootContent } from "mdast";
import { noteByline, topicOf, wordsOf } from "../../words/words-of.ts";
import { anchors } from "../../story/kinds.ts";
import type { Block } from "../../story/read-article.ts";
import type { Note, Story } from "../../story/story.ts";
import type { Places } from "../places.ts";
import { inlineMarkdown, pieceMarkdown, type Insert } from "./article-tree.ts";
import { footingWords } from "../../views/markdown/footing-words.ts";
import { heading, link, paragraph, strong } from "../../views/markdown/nodes.ts";

/** How far the article's subheads sink: its headline stands below a section's heading. */
const lower = 2;

/** The article's headline, what is printed below it, and its body, with the notes as footnotes. */
export function annotatedArticle(story: Story, provenance: RootContent, places: Places): RootContent[] {
  const { blocks, body } = story.article;
  const marks = (block: Block): Insert[] => footnoteMarks(block, story.notes);
  const headline = blocks.filter(({ kind }) => kind === "headline");
  return [
    ...headline.flatMap((block) => [heading(3, inlineMarkdown(block, marks(block))), provenance]),
    ...body.map((piece) => pieceMarkdown(piece, lower, marks)),
    ...story.notes.map((note) => footnote(note, story, places)),
  ];
}

/** The mark of a footnote after each passage that begins in a block, in the order of the text. */
const footnoteMarks = ({ text, start, end }: Block, notes: readonly Note[]): Insert[] =>
  notes
    .filter(({ passage }) => start <= passage.start && passage.start < end)
    .map((note) => ({ note, at: start + markPlace(text, note.passage.end - start) }))
    .toSorted((a, b) => a.at - b.at || a.note.passage.start - b.note.passage.start)
    .map(({ note: { id }, at }) => ({ at, node: { type: "footnoteReference", identifier: id, label: id } }));

/** The end of the word in which a passage ends, and of the punctuation after it; a dash between words ends one. */
const markPlace = (text: string, end: number): number => end + (/^[^\s—]*/u.exec(text.slice(end))?.[0].length ?? 0);

function footnote(note: Note, story: Story, places: Places): FootnoteDefinition {
  const { markdown: words } = wordsOf(story);
  const byline = noteByline(note, story);
  const children = [
    paragraph([strong(note.title), ` (${topicOf(note, story)}). ${note.body}`]),
    paragraph([
      ...footingWords(note, story, places),
      ...(byline === undefined ? [] : [`. ${byline}`]),
      ". ",
      link(places.part(anchors.note(note.id)), words.noteOnPage),
      ". ",
      link(places.part(anchors.passage(note.id)), words.passageOnPage),
    ]),
  ];
  return { type: "footnoteDefinition", identifier: note.id, label: note.id, children };
}
