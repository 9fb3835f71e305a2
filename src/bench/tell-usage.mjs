// @ts-check
// Loaded before the code of every Node process that `measureRun` starts, at any depth: writes at its end what it took.
import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMainThread } from "node:worker_threads";

const folder = process.env["BENCH_USAGE"];

// What worker threads take is counted with their process.
if (isMainThread && folder) {
  process.once("exit", () => {
    writeFileSync(join(folder, `${randomUUID()}.json`), JSON.stringify(process.resourceUsage()));
  });
}
