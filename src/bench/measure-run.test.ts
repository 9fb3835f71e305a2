import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { costOf, measureRun } from "./measure-run.ts";

/** Code that takes so much processor time, however fast the machine is. */
const work = (milliseconds: number): string =>
  `while (process.cpuUsage().user + process.cpuUsage().system < ${milliseconds * 1000});`;

test("processes that a program starts count with it", async () => {
  const child = `require("node:child_process").execFileSync(process.execPath, ["-e", ${JSON.stringify(work(300))}]);`;
  const { seconds, megabytes } = await measureRun(["-e", `${work(200)}${child}`], process.cwd(), process.env);
  expect(seconds).toBeGreaterThanOrEqual(0.5);
  expect(megabytes).toBeGreaterThan(10);
});

test("worker threads count with their process, once", async () => {
  const folder = await mkdtemp(join(tmpdir(), "thread-"));
  const [thread, usage] = [join(folder, "thread.cjs"), join(folder, "usage.json")];
  await writeFile(thread, work(300));
  const start = `new (require("node:worker_threads").Worker)(${JSON.stringify(thread)});`;
  const tell = `require("node:fs").writeFileSync(${JSON.stringify(usage)}, JSON.stringify(process.cpuUsage()))`;
  const { seconds } = await measureRun(["-e", `process.on("exit", () => ${tell}); ${start}`], folder, process.env);
  const own = JSON.parse(await readFile(usage, "utf8")) as NodeJS.CpuUsage;
  await rm(folder, { recursive: true });
  expect(seconds).toBeGreaterThanOrEqual(0.3);
  expect(seconds).toBeLessThan((1.5 * (own.user + own.system)) / 1e6);
});

test("a program that fails is no measurement: what it said is told", async () => {
  const run = measureRun(["-e", "console.error('No bread.'); process.exit(3);"], process.cwd(), process.env);
  await expect(run).rejects.toThrow("No bread.");
});

test("times of processes add up, of memory the largest counts", () => {
  const usages = [
    { userCPUTime: 1_000_000, systemCPUTime: 500_000, maxRSS: 1_000 },
    { userCPUTime: 250_000, systemCPUTime: 0, maxRSS: 2_000 },
  ];
  expect(costOf(usages)).toEqual({ seconds: 1.75, megabytes: 2.048 });
});
