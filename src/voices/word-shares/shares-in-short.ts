import type { Element } from "hast";
import { s } from "hastscript";
import type { Story } from "../../story/story.ts";
import { drawnFor } from "../../views/drawing/mirror.ts";
import { round } from "../../views/drawing/svg.ts";
import { asSentence } from "../../words/as-sentence.ts";
import { directionOf } from "../../words/direction.ts";
import { wordSharesFinding } from "./word-shares-figure.ts";
import { wordShares } from "./word-shares.ts";

const width = 700;
const height = 28;
const air = 2;

/** What the words of a story rest on, where a line and a picture must do: as a sentence, and as a bar that only shows it. */
export function sharesInShort(story: Story): { finding: string; bar: Element } {
  const box = `0 0 ${String(width)} ${String(height)}`;
  const picture = s("svg", { viewBox: box, preserveAspectRatio: "none", ariaHidden: "true" }, bar(story));
  const finding = story.findings["word-shares"] ?? wordSharesFinding(story);
  return { finding: asSentence(finding), bar: drawnFor(directionOf(story.language), picture) };
}

/** A stripe a share, with a little air behind each. */
function bar(story: Story): Element {
  let x = 0;
  const stripes = wordShares(story).map(({ standing, share }) => {
    const from = x;
    x += share * width;
    const length = Math.max(x - from - air, (x - from) / 2);
    return s("path", { class: standing, d: `M${String(round(from))} ${String(height / 2)}h${String(round(length))}` });
  });
  return s("g", { class: "bar" }, stripes);
}
