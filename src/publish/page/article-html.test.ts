import { toHtml } from "hast-util-to-html";
import { expect, test } from "vitest";
import { contextOf } from "../../story/context-of.ts";
import { assignWords } from "../../story/runs.ts";
import { exampleStory } from "../../test/example-story.ts";
import { structuredArticle } from "../../test/structured-article.ts";
import { pieceHtml } from "./article-html.ts";
import { markedWords, wordsOfClaim } from "./marked-words.ts";
import { inOrder } from "./placed-notes.ts";

const story = exampleStory(...structuredArticle());
const { article, notes, claims } = story;
const marks = { words: assignWords(article.text, notes), claims, linkName: (host: string) => `to ${host}` };
const pieces = article.body.map((piece) => toHtml(pieceHtml(piece, (block) => markedWords(block, marks))));

/** The HTML of the piece that has some words, without what leads to and from notes, claims and sentences. */
const plain = (words: string): string =>
  pieces
    .find((html) => html.includes(words))
    ?.replaceAll(/<span class="spaces">( +)<\/span>/gu, "<span >$1</span >")
    .replaceAll(/ (?:class|data-lenses|data-marks|id|role|aria-details)="[^"]*"/gu, "")
    .replaceAll(/<span><\/span>|<\/?span>/gu, "")
    .replaceAll("span >", "span>") ?? "";

test.each([
  ["a subhead stands below the page’s headings", "side", '<h3>The <a href="#note-in-a-subhead">other</a> side</h3>'],
  [
    "so does one below it",
    "What it",
    '<h4>What it <a href="https://ferry.example/prices" rel="external">costs</a></h4>',
  ],
  [
    "a list has items, and lists within them",
    "crowns",
    '<ul><li>Cars pay <em>five</em> crowns.</li><li>Walkers pay <strong>none</strong>, except:<ol><li>On the first day of May.</li><li>On the <a href="#note-in-an-item">first day of June</a>.</li></ol></li><li>Horses swim.</li></ul>',
  ],
  [
    "an item of several paragraphs keeps them apart",
    "sold",
    "<ol><li><p>A boat.</p><p>It was sold in spring.</p></li><li>A crew.</li></ol>",
  ],
  [
    "a quotation holds paragraphs and lists",
    "waiting",
    "<blockquote><p>We are waiting, the ferryman wrote.</p><ul><li>For a boat.</li><li>For a crew.</li></ul></blockquote>",
  ],
  [
    "spaces that a page would show as one are shown as they are",
    "crowns, or",
    "<p>It cost<span>  </span>two crowns, or<span>  </span>one.</p>",
  ],
  ["a rule is one", "<hr>", "<hr>"],
  [
    "a passage goes on across a line break",
    "sign",
    '<p>The sign <a href="#note-across-a-break">reads: <br>Walk</a> *slowly*, then <br>run.</p>',
  ],
  [
    "a link whose words all lead to a note stands behind them",
    "Mayor Berg, <",
    '<p>Mayor Berg, <a href="#note-all-of-a-link">who owns a boat</a><a href="https://boats.example/" rel="external" aria-label="to boats.example"></a>, at the <em>harbour</em>.</p>',
  ],
  [
    "passages, emphasis and links nest in each other and never cross",
    "own",
    '<p>Elvby’s <a href="#note-across-emphasis"><em>own</em> and <strong>only</strong> harbour</a> is shut, ' +
      '<a href="https://ferry.example/times_a_b?x=1&#x26;y=2" rel="external">its </a><a href="#note-part-of-a-link">timetable</a> says. ' +
      "<em>Nobody</em> knows why, and nobody " +
      '<a href="#note-within-emphasis"><em>but the </em><em><strong>old</strong></em></a><em> mayor</em> asks.</p>',
  ],
])("%s", (_what, words, html) => {
  expect(plain(words)).toBe(html);
});

test("every claim has its place, and every note the place that it leads back to", () => {
  const page = pieces.join("");
  const onPage = claims.filter(({ passage }) => passage.start > (article.blocks[0]?.end ?? 0));
  for (const { id } of onPage) expect(page.split(`id="claim-${id}"`)).toHaveLength(2);
  for (const { id } of notes) expect(page.split(`id="passage-${id}"`)).toHaveLength(2);
});

test("the number of every note stands once, where its passage ends", () => {
  const marked = [...pieces.join("").matchAll(/data-marks="([\d,]+)"[^>]*>(.*?)<\/a>/gu)];
  const ends = marked.flatMap(([, numbers = "", words = ""]) =>
    numbers.split(",").map((number) => ({ number, words })),
  );
  const inBody = inOrder(notes).map((note, index) => ({ note, number: String(index + 1) }));
  expect(ends.map(({ number }) => Number(number)).toSorted((a, b) => a - b)).toEqual(
    inBody.map(({ number }) => Number(number)),
  );
  for (const { note, number } of inBody) {
    const words = ends.find((end) => end.number === number)?.words.replaceAll(/<[^>]*>/gu, "") ?? "nowhere";
    expect(note.passage.exact.replaceAll("\n", "").slice(-words.length), number).toBe(words);
  }
});

/** The words of a claim as its page has them. */
const onClaimPage = (words: string): string => {
  const claim = claims.find(({ passage }) => passage.exact === words);
  const context = claim && contextOf(article, claim.passage);
  return context ? toHtml(pieceHtml(context, (block) => wordsOfClaim(block, claim.passage))) : "nowhere";
};

test.each([
  ["a subhead is a line by itself", "The other side", '<p><b id="passage">The other side</b></p>'],
  ["an item keeps its number", "A crew.", '<ol start="2"><li><b id="passage">A crew.</b></li></ol>'],
  [
    "an item of a quotation stands in it",
    "For a crew.",
    '<blockquote><ul><li><b id="passage">For a crew.</b></li></ul></blockquote>',
  ],
  [
    "what is set apart stays so, around the passage and in it",
    "Walkers pay none",
    '<ul><li><b id="passage">Walkers pay <strong>none</strong></b>, except:</li></ul>',
  ],
])("on a claim’s page %s", (_what, words, html) => {
  expect(onClaimPage(words)).toBe(html);
});
