import { relative } from "node:path";
import { codeOf } from "../errors.ts";

/**
 * Prints why a command ends, and ends it. What is wrong in the content or on the machine is for others than us to mend:
 * that needs no stack.
 */
export function reportFailure(error: unknown): never {
  console.error(explainFailure(error) ?? error);
  process.exit(1);
}

/** Says of an error what was found, what was expected and what to do. */
type Explain = (error: Error) => string;

const full: Explain = (error) =>
  `Unexpected full disk (${codeOf(error) ?? ""}) ${placeOf(error)}, expected room for the new site beside the last one: free some 100 MB and try again.`;
const refused: Explain = (error: NodeJS.ErrnoException & { port?: number }) =>
  error.syscall === "listen"
    ? `Unexpected refusal (${codeOf(error) ?? ""}) of port ${String(error.port)}, expected one at which this user may listen: set PORT to one above 1023 and try again.`
    : `Unexpected refusal (${codeOf(error) ?? ""}) ${placeOf(error)}, expected leave to read and write there: make it yours (\`chown\`) or open it (\`chmod u+rwX\`), and try again.`;
const inTheWay: Explain = (error) =>
  `Unexpected file ${placeOf(error)}, expected only folders on the way there: move or remove it, and try again.`;
const apart: Explain = (error) =>
  `Unexpected mount, link or open file (${codeOf(error) ?? ""}) ${placeOf(error)}, expected \`dist\` and \`.astro\` to be plain folders on one disk that nobody uses: mount the whole project, or close what uses them.`;
const absent: Explain = (error) =>
  `Unexpected lack of ${/'([^']+)'/u.exec(error.message)?.[1] ?? "a package"}, expected what package-lock.json lists: install it by \`npm ci\` and try again.`;

/** By the codes that Node has for what a machine refuses. */
const explanations: Readonly<Record<string, Explain>> = {
  ENOSPC: full,
  EDQUOT: full,
  EROFS: (error) =>
    `Unexpected read-only disk ${placeOf(error)}, expected one that can be written: mount it for writing or copy the project to another, and try again.`,
  EACCES: refused,
  EPERM: refused,
  EEXIST: inTheWay,
  ENOTDIR: inTheWay,
  EBUSY: apart,
  EXDEV: apart,
  MODULE_NOT_FOUND: absent,
  ERR_MODULE_NOT_FOUND: absent,
  ERR_PACKAGE_PATH_NOT_EXPORTED: absent,
  ERR_PARSE_ARGS_UNKNOWN_OPTION: ({ message }) =>
    `${message.split(/\. |\n/u, 1).join("")}; the README lists what there is.`,
};

/**
 * Explains an error that is no fault of the code: a disk, rights, a package. What wraps it is looked through.
 * @returns a sentence without a stack; nothing where the error is of another kind
 */
export function explainFailure(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === "ContentError" || error.name === "SetupError") return error.message;
  return explanations[codeOf(error) ?? ""]?.(error) ?? explainFailure(error.cause);
}

/** Where it happened, as seen from where the command was started. */
function placeOf(error: NodeJS.ErrnoException & { dest?: string }): string {
  const { path, dest } = error;
  if (path === undefined) return "while writing";
  return `at ${shown(path)}${dest === undefined ? "" : ` on its way to ${shown(dest)}`}`;
}

const shown = (path: string): string => `\`${relative(process.cwd(), path) || "."}\``;
