import { findFirefox } from "./browsers/find-firefox.ts";
import { findProgram } from "./find-program.ts";

/**
 * Programs with which tests try the site again where a machine has them. Nothing rests on them alone: what the project
 * promises is tested with the browser and the server that are among its packages.
 */
export const furtherEvidence = {
  nginx: findProgram("nginx"),
  Caddy: findProgram("caddy"),
  "Playwright’s Firefox": findFirefox(),
};

/**
 * What a run of the tests says of programs that the machine lacks.
 * @param found each program by its name; nothing where it is not there
 * @returns one line; nothing where all are there
 */
export function leftOut(found: Readonly<Record<string, unknown>>): string | undefined {
  const absent = Object.keys(found).filter((name) => found[name] === undefined);
  return absent.length === 0 ? undefined : `Left out, because not installed here: ${absent.join(", ")}.`;
}
