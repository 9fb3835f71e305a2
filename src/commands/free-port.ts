import { once } from "node:events";
import { createServer } from "node:net";
import { codeOf, SetupError } from "../errors.ts";

const lastPort = 65_535;

/**
 * Finds a port on loopback that nobody listens at.
 * @param first the one to begin with; 0 for any
 * @returns that one, or the next free one above it, or any where there is none
 * @throws where the system does not let this user listen there
 */
export async function freePort(first = 0): Promise<number> {
  for (let port = first; port <= lastPort; port += 1) {
    const found = await listenOnce(port);
    if (found !== undefined) return found;
  }
  return freePort();
}

async function listenOnce(port: number): Promise<number | undefined> {
  const server = createServer().listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch (error) {
    if (codeOf(error) === "EADDRINUSE") return undefined;
    throw error;
  }
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : undefined;
}

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
