/**
 * Something about the machine, its settings or its packages that whoever started the command can mend: the message says
 * what was found, what was expected and what to do, and needs no stack.
 */
export class SetupError extends Error {
  override name = "SetupError";
}

/** The code by which Node names the kind of an error, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
