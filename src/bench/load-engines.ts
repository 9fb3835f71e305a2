import type { Engine } from "./with-engines.ts";
import { runWrk, type Load } from "./wrk.ts";

export interface EngineLoad {
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
