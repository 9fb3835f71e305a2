import type { Story } from "../../story/story.ts";

/** Words that Markdown would take for markup. */
const awkwardLines = [
  "A headline # with *stars*, [brackets](https://x.example) and `ticks`",
  "1. Not a list. 2) Nor this. + - * _ __ ** *** ~~no~~ | a | b |",
  "# Not a heading <b>not bold</b> &amp; &copy; not entities \\ a backslash \\* and <https://auto.example>",
  "- - -",
  "> Not a quotation! [^not-a-note] ![not](an-image) www.example.com me@example.com https://example.com/a_b_c.",
  "[^not-a-note]: nor a definition",
  "Wow! He said: “snake_case_word*2*” — 3 < 4 > 2; C:\\dir $x$ {y} \u00a0 ===",
  "===",
  "| no | table |",
  "+ 60,000 people… Tab\there",
];

/** A story whose article is made of such words, and whose notes end within them. */
export function withAwkwardArticle(story: Story): Story {
  let start = 0;
  const blocks = awkwardLines.map((text, index) => {
    const block = {
      kind: index === 0 ? ("headline" as const) : ("paragraph" as const),
      text,
      line: index + 1,
      column: 1,
      spans: [],
      start,
      end: start + text.length,
      sentences: [],
    };
    start = block.end + 1;
    return block;
  });
  const text = awkwardLines.join("\n");
  const quotations = ["He", "Wow", "[brackets](https://x.exam", "snake", "*stars", "60", "not-a-note]: nor"];
  const [note] = story.notes;
  if (!note) throw new Error("The story has no note.");
  const notes = quotations.map((exact, index) => {
    const at = text.lastIndexOf(exact);
    return {
      ...note,
      id: `awkward-${String(index)}`,
      passage: { exact, start: at, end: at + exact.length, sentences: [] },
    };
  });
  return { ...story, article: { ...story.article, text, blocks, body: blocks.slice(1) }, claims: [], notes };
}
