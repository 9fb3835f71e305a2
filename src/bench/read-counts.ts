import { SetupError } from "../errors.ts";

/**
 * Reads how many stories sites are to have.
 * @param list such as `1,10,50`
 * @returns the numbers, the smallest first, each once
 * @throws SetupError where there is anything but whole numbers from 1 on
 */
export function readCounts(list: string): number[] {
  const counts = list.split(",").map(Number);
  if (!counts.every((count) => Number.isInteger(count) && count > 0))
    throw new SetupError(`Unexpected \`--stories=${list}\`, expected whole numbers such as \`--stories=1,10,50\`.`);
  return [...new Set(counts)].toSorted((a, b) => a - b);
}
