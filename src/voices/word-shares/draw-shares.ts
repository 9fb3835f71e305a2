import { s } from "hastscript";
import type { Story } from "../../story/story.ts";
import { textWidth } from "../../views/drawing/lettering.ts";
import { whole, type Piece } from "../../views/drawing/svg.ts";
import { voiceWords } from "../words.ts";
import { wordShares } from "./word-shares.ts";

const beside = 8;
/** What is there is seen, however little it is. */
const shortest = 2;

/**
 * A strip for each thing that words rest on, from firmest to thinnest: its share before it and its name behind it. The
 * strips are as long as leaves room for every name.
 * @param width in units of the drawing
 * @param size of the letters, and the distance from strip to strip
 */
export function drawShares(story: Story, width: number, { text, pitch }: { text: number; pitch: number }): Piece {
  const { shares: words, standings } = voiceWords(story);
  const rows = wordShares(story).map(({ standing, share, percent }) => {
    return { standing, share, percent: words.percent(percent), name: standings[standing] };
  });
  const start = Math.ceil(Math.max(0, ...rows.map(({ percent }) => textWidth(percent, text)))) + beside;
  const unit = Math.min(
    ...rows.map(({ share, name }) => (width - start - beside - shortest - textWidth(name, text)) / share),
  );
  const drawn = rows.flatMap(({ standing, share, percent, name }, index) => {
    const [middle, length] = [whole((index + 0.5) * pitch), Math.max(share * unit, shortest)];
    const y = whole(middle + text / 3);
    return [
      s("text", { x: 0, y, fontWeight: 600 }, percent),
      s("path", { class: standing, d: `M${String(start)} ${String(middle)}h${String(whole(length))}` }),
      s("text", { x: whole(start + length + beside), y }, name),
    ];
  });
  return {
    content: [s("g", { fontSize: text }, drawn)],
    bottom: rows.length * pitch,
  };
}
