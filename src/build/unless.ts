import { codeOf } from "./code-of.ts";

/**
 * Does something to files that may fail for reasons that are to be expected.
 * @param reasons the codes of such failures
 * @returns whether it was done
 * @throws where it could not be for another reason
 */
export function unless(reasons: readonly string[], act: () => void): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (reasons.includes(codeOf(error) ?? "")) return false;
    throw error;
  }
}
