/** Prints why a command ends, and ends it. What is wrong in the content is an author's to mend: that needs no stack. */
export function reportFailure(error: unknown): never {
  const isContent = error instanceof Error && error.name === "ContentError";
  console.error(isContent ? error.message : error);
  process.exit(1);
}
