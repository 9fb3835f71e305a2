import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readCount, type TestCount } from "./count-tests.ts";
import { runChild } from "./run-child.mjs";

/** One of the checks that make up `npm test`. */
export interface Step {
  name: string;
  /** The script of package.json that does it. */
  script: string;
  /** The file in which its test runner counts the tests. */
  report?: string;
  /** The step without whose success this one makes no sense. */
  needs?: string;
}

const root = fileURLToPath(new URL("../..", import.meta.url));
export const reportsFolder = join(root, ".cache", "reports");

/** Runs a step and says what is being done, and how long it took; ends with it where both are asked to end. */
export async function runStep({ name, script, report }: Step): Promise<{ succeeded: boolean; count?: TestCount }> {
  console.log(`\n${name}: npm run ${script}`);
  const started = performance.now();
  const succeeded = (await runScript(script)) === 0;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${name}: ${succeeded ? "done" : "failed"} after ${seconds} s`);
  const file = report && join(reportsFolder, report);
  return file && existsSync(file) ? { succeeded, count: readCount(readFileSync(file, "utf8")) } : { succeeded };
}

async function runScript(script: string): Promise<number> {
  const npm = process.env["npm_execpath"];
  if (!npm) throw new Error("Start this by `npm test`.");
  const { code, signal } = await runChild(process.execPath, [npm, "run", "--silent", script], {
    cwd: root,
    stdio: "inherit",
  });
  if (signal) process.exit(code);
  return code;
}
