import type { Element } from "hast";
import { h } from "hastscript";
import type { Story } from "../../story/story.ts";
import { tableOf, text, type Table } from "../../views/table.ts";
import { wordsOf } from "../../words/words-of.ts";
import { voiceWords } from "../words.ts";
import { wordShares } from "./word-shares.ts";

/** How many words rest on what, and how many of a hundred. */
export function shareTable(story: Story): Table {
  const { shares: words, standings } = voiceWords(story);
  return tableOf(wordShares(story), {
    caption: words.caption,
    onPage: () => [shareList(story)],
    row: ({ standing }) => ({ classes: [standing] }),
    heads: words.columns,
    columns: [
      { key: "standing", isHead: true, cell: ({ standing }) => text(standings[standing]) },
      { key: "words", cell: ({ words }) => ({ kind: "number", value: words }) },
      { key: "percent", cell: ({ percent }) => ({ kind: "number", value: percent }) },
    ],
  });
}

/** The same as a list, a line each, which any screen has room for. */
function shareList(story: Story): Element {
  const { shares, standings } = voiceWords(story);
  const { comma } = wordsOf(story);
  return h(
    "ul",
    { class: "shares" },
    wordShares(story).map(({ standing, words, percent }) =>
      h("li", `${standings[standing]}: ${[shares.words(words), shares.percent(percent)].join(comma)}`),
    ),
  );
}
