import { explainFailure } from "../build/explain-failure.ts";

/**
 * Prints why a command ends, and ends it. What is wrong in the content or on the machine is for others than us to mend:
 * that needs no stack.
 */
export function reportFailure(error: unknown): never {
  console.error(explainFailure(error) ?? error);
  process.exit(1);
}
