import { SetupError } from "../build/setup-error.ts";

/** Where the site is served on this machine unless told otherwise; Astro's own choice. */
const usualPort = 4321;

/**
 * Reads from the environment at which port to serve: 0 for any. An empty variable is one that is not set.
 * @throws where `PORT` is no port
 */
export function readPort({ PORT: given }: Readonly<Record<string, string | undefined>>): number {
  if (!given) return usualPort;
  const port = Number(given);
  if (/^\d+$/u.test(given) && port <= 65_535) return port;
  throw new SetupError(
    `Unexpected PORT \`${given}\`, expected a number from 0, which is any, to 65535: set it to that and try again.`,
  );
}
