import type { Footing } from "../story/story.ts";
import { carrying } from "./footing-links.ts";
import { columnsIn, type Cell, type Row, type Table } from "./table.ts";

/** Whether of two statements the same is told that they stand on: the same claims and works, in the same words. */
const standOnSame = (one: Footing | undefined, other: Footing | undefined): boolean =>
  one !== undefined && other !== undefined && keyOf(one) === keyOf(other);

function keyOf(footing: Footing): string {
  const { basis, references, newest } = footing;
  const cited = [carrying(footing), references, newest ? [newest] : []];
  return JSON.stringify([basis, ...cited.map((things) => things.map(({ id }) => id))]);
}

/**
 * Of neighbours that stand on the same, the last says so for all.
 * @param footings of statements, in the order in which they are read
 * @returns for each how many before it leave that to it; undefined for one that leaves it to the next
 */
export const alsoBefore = (footings: readonly (Footing | undefined)[]): (number | undefined)[] =>
  footings.map((footing, index) =>
    standOnSame(footing, footings[index + 1])
      ? undefined
      : index - 1 - footings.slice(0, index).findLastIndex((before) => !standOnSame(before, footing)),
  );

/**
 * The rows of a table as the page shows them, where neighbours that stand on the same say so once: rows one below the
 * other where each has at most one footing, or else cells side by side.
 * @param table its rows are those that the page shows by themselves, in the order in which they are read
 */
export function footingsOnce(table: Pick<Table, "columns" | "rows">): Row[] {
  const { rows } = table;
  const keys = columnsIn(table, "page").map(({ key }) => key);
  const footings = rows.map(({ cells }) => keys.map((key) => cells[key]?.footing));
  const isOneEach = footings.every((own) => own.filter(Boolean).length <= 1);
  const down = isOneEach ? alsoBefore(footings.map((own) => own.find(Boolean))) : [];
  return rows.map((row, index) => {
    const told = isOneEach ? keys.map(() => down[index]) : alsoBefore(footings[index] ?? []);
    const cells = keys.map((key, at): [string, Cell | undefined] => {
      const cell = row.cells[key];
      const before = told[at];
      return [key, cell && { ...cell, footing: before === undefined ? undefined : cell.footing, alsoBefore: before }];
    });
    return { ...row, cells: Object.fromEntries(cells) };
  });
}
