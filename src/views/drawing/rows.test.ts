import type { Element } from "hast";
import { toString } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { allFigures } from "../../publish/outline.ts";
import { exampleStory } from "../../test/example-story.ts";
import { manyCountriesStory } from "../../test/many-countries.ts";
import type { Cell, Row } from "../table.ts";
import { viewed } from "../view.ts";

/** Every fragment that a drawing links to. */
function linksOf(drawing: Element): string[] {
  const links: string[] = [];
  visit(drawing, "element", ({ properties: { href } }) => {
    if (typeof href === "string") links.push(href);
  });
  return links;
}

/** The words by which a row is found, piece by piece. */
function wordsOf(cell: Cell | undefined): string[] {
  if (cell?.kind === "words") return cell.words.map((piece) => (typeof piece === "string" ? piece : piece.text).trim());
  return cell?.kind === "text" ? [cell.text] : [];
}

describe.each([
  ["the example", exampleStory()],
  ["many countries", manyCountriesStory()],
])("%s", (_name, story) => {
  test.each(allFigures(viewed(story)))("what the table of $id has a row for, its drawing shows", (figure) => {
    const { drawing, narrowDrawing, table } = figure;
    const head = table.columns.find(({ isHead }) => isHead)?.key ?? "";
    for (const each of narrowDrawing ? [drawing, narrowDrawing] : [drawing]) {
      const links = linksOf(each);
      const told = toString(each);
      const isShown = ({ anchor, cells }: Row): boolean => {
        if (anchor !== undefined && links.includes(`#${anchor}`)) return true;
        const words = wordsOf(cells[head]);
        return words.length > 0 && words.every((word) => told.includes(word));
      };
      expect(table.rows.filter((row) => !isShown(row))).toEqual([]);
    }
  });
});
