import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Engine } from "./with-engines.ts";

interface EngineLoad {
  engine: string;
  what: "page" | "noughts";
  load: Load;
  /** Requests a second against those for noughts on the same server; 1 for the noughts themselves. */
  ratio: number;
}

/** Loads each engine with the page and with a file of noughts of its size, one after the other. */
export async function loadEngines(
  engines: readonly Engine[],
  connections: number,
  seconds: number,
): Promise<EngineLoad[]> {
  const loads: EngineLoad[] = [];
  for (const { name: engine, page, noughts } of engines) {
    // Whichever came first would pay for the start.
    await runWrk(page, connections, 1);
    const plain = await runWrk(noughts, connections, seconds);
    const load = await runWrk(page, connections, seconds);
    const ratio = load.requestsPerSecond / plain.requestsPerSecond;
    loads.push({ engine, what: "noughts", load: plain, ratio: 1 }, { engine, what: "page", load, ratio });
  }
  return loads;
}

/** What one run of wrk counted. */
interface Load {
  requestsPerSecond: number;
  /** Half of the requests were answered in less, and 99 of 100; in milliseconds. */
  median: number;
  ninetyNinth: number;
  /** Connections refused or broken, answers too late, and answers other than 2xx and 3xx. */
  errors: number;
}

/**
 * Loads one address on loopback for a while, with wrk.
 * @param seconds after which it stops by itself
 * @throws where wrk is not installed
 */
async function runWrk(address: string, connections: number, seconds: number): Promise<Load> {
  const options = ["--threads", "2", "--connections", String(connections), "--duration", `${String(seconds)}s`];
  // Without compression a page and a file of noughts would be answered alike only by chance.
  const { stdout } = await promisify(execFile)("wrk", [...options, "--latency", address]);
  return readWrk(stdout);
}

/** Reads what wrk prints. */
export function readWrk(output: string): Load {
  const number = (pattern: RegExp): number => Number(pattern.exec(output)?.[1] ?? Number.NaN);
  const broken = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/u.exec(output)?.slice(1) ?? [];
  const refused = /Non-2xx or 3xx responses: (\d+)/u.exec(output)?.[1] ?? "0";
  return {
    requestsPerSecond: number(/Requests\/sec:\s+([\d.]+)/u),
    median: inMilliseconds(/\n\s+50%\s+(\S+)/u.exec(output)?.[1]),
    ninetyNinth: inMilliseconds(/\n\s+99%\s+(\S+)/u.exec(output)?.[1]),
    errors: [...broken, refused].reduce((sum, count) => sum + Number(count), 0),
  };
}

function inMilliseconds(time = ""): number {
  const [, value, unit = ""] = /^([\d.]+)(us|ms|s|m)$/u.exec(time) ?? [];
  const factors: Record<string, number> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };
  return Number(value) * (factors[unit] ?? Number.NaN);
}
