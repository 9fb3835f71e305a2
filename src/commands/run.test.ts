import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

/** A project of two commands and one package, in a folder with a space and a letter beyond ASCII in its name. */
let root = "";
const at = (path: string): string => join(root, path);
const lock = JSON.stringify({ packages: { "": {}, "node_modules/one": { version: "1.0.0" } } });

/** Installs as npm does, as far as matters here: the record comes last. */
const installing = `
  require("fs").mkdirSync("node_modules");
  require("fs").copyFileSync("package-lock.json", "node_modules/.package-lock.json");
  require("fs").writeFileSync("asked", process.argv.slice(2).join(" "));
  console.log("added 1 package in 1s");`;
/** Does something until it is asked to end, and then says so; once it is ready, there is a file. */
const lasting = `
  const { writeFileSync } = process.getBuiltinModule("fs");
  process.on("SIGTERM", () => { writeFileSync("ended", ""); process.exit(7); });
  writeFileSync("ready", "");
  setInterval(() => {}, 1000);`;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "run é "));
  mkdirSync(at("src/commands"), { recursive: true });
  for (const name of ["../interrupts", "run", "run-child", "install-packages", "progress"])
    cpSync(fileURLToPath(new URL(`${name}.mjs`, import.meta.url)), at(`src/commands/${name}.mjs`));
  writeFileSync(at("package-lock.json"), lock);
  writeFileSync(at("npm.cjs"), installing);
  writeFileSync(at("src/commands/first.ts"), `console.log("first", ...process.argv.slice(2));`);
  writeFileSync(at("src/commands/second.ts"), `console.log("second", ...process.argv.slice(2));`);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

type Run = ChildProcessByStdio<null, Readable, Readable>;
const start = (program: string, args: string[], npmCache = at("npm-cache")): Run =>
  spawn(program, args, {
    cwd: root,
    env: { ...process.env, npm_execpath: at("npm.cjs"), npm_config_cache: npmCache },
    stdio: ["ignore", "pipe", "pipe"],
  });
const run = (...args: string[]): Run => start(process.execPath, ["src/commands/run.mjs", ...args]);
async function ended(child: Run): Promise<{ code: number | null; output: string; problems: string }> {
  const [output, problems] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { code: child.exitCode, output, problems };
}
const there = (file: string): Promise<void> =>
  vi.waitFor(
    () => {
      expect(existsSync(at(file))).toBe(true);
    },
    { timeout: 20_000, interval: 20 },
  );

test("installs what is missing, in two lines, and runs one command after the other", async () => {
  const { code, output, problems } = await ended(run("first", "second", "--an-option", "its value"));
  expect(output).toMatch(
    /^Installing the packages of [^\n]* …\nInstalled in \d s\.\nfirst\nsecond --an-option its value\n$/u,
  );
  expect([code, problems]).toEqual([0, ""]);
  expect(readFileSync(at("asked"), "utf8")).toMatch(/^ci --include=dev --include=optional .*--no-progress$/u);
});

test("has npm keep what it downloads in the project where the user's home cannot be written", async () => {
  writeFileSync(at("no-folder"), "");
  await ended(start(process.execPath, ["src/commands/run.mjs"], at("no-folder/npm")));
  expect(readFileSync(at("asked"), "utf8")).toContain(`--cache=${at(".cache/npm")}`);
});

test("installs nothing a second time", async () => {
  await ended(run("first"));
  expect(await ended(run("first"))).toEqual({ code: 0, output: "first\n", problems: "" });
});

test("stops at the first command that fails, with its code", async () => {
  writeFileSync(at("src/commands/first.ts"), "process.exit(3);");
  const { code, output } = await ended(run("first", "second"));
  expect(code).toBe(3);
  expect(output).not.toContain("second");
});

test("says that npm has failed, after what npm says", async () => {
  writeFileSync(at("npm.cjs"), `console.error("npm error ENOTFOUND"); process.exit(1);`);
  const { code, problems } = await ended(run("first"));
  expect(code).toBe(1);
  expect(problems).toBe("npm error ENOTFOUND\nThe packages could not be installed; npm's message is above.\n");
});

test.each([
  ["an installation", "npm.cjs"],
  ["a command", "src/commands/first.ts"],
])("hands on to %s that it is asked to end", async (_what, file) => {
  writeFileSync(at(file), lasting);
  const child = run("first", "second");
  await there("ready");
  child.kill("SIGTERM");
  expect(await ended(child)).toMatchObject({ code: 7, problems: "" });
  expect(existsSync(at("ended"))).toBe(true);
});

test("leaves nothing behind where the shell that started it is killed, as by npm", async () => {
  writeFileSync(at("src/commands/first.ts"), lasting);
  // A second command keeps the shell from becoming the first.
  const shell = start("sh", ["-c", `"${process.execPath}" src/commands/run.mjs first; true`]);
  await there("ready");
  shell.kill("SIGKILL");
  await there("ended");
});
