import { renameSync } from "node:fs";
import { unless } from "../errors.ts";

/** What systems say where a folder with something in it stands in the way; Windows says the last. */
export const taken = ["ENOTEMPTY", "EEXIST", "EPERM"];

/** How often another process may be quicker before something else must be wrong. */
const mostRounds = 100;

/**
 * Puts a folder in the place of another, in two moves with nothing between them: no system lets Node exchange two folders
 * in one. Where another process puts one there at the same time, the later one stays.
 * @param former where to leave the one whose place was taken
 * @throws where that cannot be done; what stood there is then put back
 */
export function replaceFolder(next: string, current: string, former: string): void {
  const move = (reasons: readonly string[], from: string, to: string): boolean =>
    unless(reasons, () => {
      renameSync(from, to);
    });
  let left: string | undefined;
  try {
    for (let round = 0; !move(round < mostRounds ? taken : [], next, current); round += 1) {
      const place = round === 0 ? former : `${former}-${round}`;
      if (move(["ENOENT"], current, place)) left = place;
    }
  } catch (error) {
    if (left !== undefined) move(["ENOENT", ...taken], left, current);
    throw error;
  }
}
