import { formatTable } from "../bench/format-table.ts";
import { loadEngines } from "../bench/load-engines.ts";
import { machineInWords } from "../bench/machine.ts";
import { measureVisits } from "../bench/visits.ts";
import { withEngines, type Engine } from "../bench/with-engines.ts";
import { findProgram } from "../test/find-program.ts";
import { leftOut } from "../test/further-evidence.ts";

// Loads the built site on loopback, for a bounded time, and prints what it counted. Figures of one machine are compared
// with figures of the same run alone: the page with a file of noughts of the same size on the same server.
const connections = 200;
const seconds = 5;

async function loadAndVisit(engines: readonly Engine[]): Promise<void> {
  const loads = await loadEngines(engines, connections, seconds);
  console.log(
    formatTable(
      ["engine", "what", "requests a second", "against noughts", "median, ms", "99 of 100, ms", "errors"],
      loads.map(({ engine, what, load, ratio }) => [
        engine,
        what,
        Math.round(load.requestsPerSecond),
        ratio,
        load.median,
        load.ninetyNinth,
        load.errors,
      ]),
    ),
  );
  console.log(`${String(connections)} connections, ${String(seconds)} s each, nothing compressed.\n`);

  const visits = await Promise.all(engines.map(async ({ name, page }) => ({ name, ...(await measureVisits(page)) })));
  console.log(
    formatTable(
      ["engine", "visit", "requests", "bytes"],
      visits.flatMap(({ name, first, repeat }) => [
        [name, "first", first.requests, first.bytes],
        [name, "repeat", repeat.requests, repeat.bytes],
      ]),
    ),
  );
  if (loads.some(({ load }) => load.errors > 0)) {
    console.error(`\nUnexpected errors at ${String(connections)} connections, expected none.`);
    process.exitCode = 1;
  }
}

const { nginx, wrk } = { nginx: findProgram("nginx"), wrk: findProgram("wrk") };
if (nginx === undefined || wrk === undefined) {
  console.log(`${leftOut({ nginx, wrk }) ?? ""} Without both, nothing is loaded.\n`);
} else {
  console.log(`${machineInWords()}\n`);
  await withEngines(nginx, loadAndVisit);
}
