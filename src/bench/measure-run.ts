import { closeSync, openSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runChild } from "../commands/run-child.mjs";
import { SetupError } from "../errors.ts";

/** What a program took. */
export interface Cost {
  /** Processor time in seconds, the user's and the system's, of all its processes and their threads. */
  seconds: number;
  /** The most memory that one of its processes had at once, in megabytes. */
  megabytes: number;
}

/** What `process.resourceUsage()` says that is asked for here: microseconds, and kilobytes. */
type Usage = Pick<NodeJS.ResourceUsage, "userCPUTime" | "systemCPUTime" | "maxRSS">;

const tellUsage = new URL("tell-usage.mjs", import.meta.url).href;

/**
 * Runs a program of Node to its end, and reads what it and every Node process that it starts took. Processes of other
 * programs are not counted; a build starts none.
 * @param args the program's file and what it is told
 * @param environment all variables that it is to have
 * @throws what it said, where it fails; and where this process is asked to end meanwhile
 */
export async function measureRun(args: readonly string[], cwd: string, environment: NodeJS.ProcessEnv): Promise<Cost> {
  const folder = await mkdtemp(join(tmpdir(), "usage-"));
  const said = join(folder, "said.log");
  const log = openSync(said, "w");
  try {
    const { code, signal } = await runChild(process.execPath, args, {
      cwd,
      env: {
        ...environment,
        BENCH_USAGE: folder,
        NODE_OPTIONS: [environment["NODE_OPTIONS"], `--import=${tellUsage}`].filter(Boolean).join(" "),
      },
      stdio: ["ignore", log, log],
    });
    if (signal) throw new SetupError(`Ended by ${signal}, before all was measured.`);
    if (code !== 0) throw new Error(`\`${args.join(" ")}\` failed:\n${await readFile(said, "utf8")}`);
    const names = (await readdir(folder)).filter((name) => name.endsWith(".json"));
    return costOf(await Promise.all(names.map(async (name) => usageIn(await readFile(join(folder, name), "utf8")))));
  } finally {
    closeSync(log);
    await rm(folder, { recursive: true, force: true });
  }
}

const usageIn = (text: string): Usage => JSON.parse(text) as Usage;

/** What processes took together: times add up, of memory the largest counts. */
export function costOf(usages: readonly Usage[]): Cost {
  const microseconds = usages.reduce((sum, usage) => sum + usage.userCPUTime + usage.systemCPUTime, 0);
  const kilobytes = Math.max(0, ...usages.map(({ maxRSS }) => maxRSS));
  return { seconds: microseconds / 1e6, megabytes: (kilobytes * 1024) / 1e6 };
}
