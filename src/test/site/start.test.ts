import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { copyProject, type ProjectCopy } from "../project-copy.ts";
import { environmentWith } from "../sites/run-build.ts";

/** Milliseconds for a test that builds; they only keep one that hangs from being waited for. */
const long = 300_000;
const patience = { timeout: long, interval: 50 };

/** Somebody else, at the port where the site would be served. */
const somebody = createServer();
const takenPort = (): number => (somebody.address() as AddressInfo).port;

let copy: ProjectCopy;
beforeAll(async () => {
  copy = await copyProject({ sharesCards: true });
  await once(somebody.listen(0, "127.0.0.1"), "listening");
}, long);
afterAll(async () => {
  somebody.close();
  await copy.remove();
});

/** Starts a command by npm, in a group of processes of its own, as a terminal does. */
function npm(...args: string[]) {
  const child = spawn(process.execPath, [process.env["npm_execpath"] ?? "", ...args], {
    cwd: copy.root,
    env: environmentWith({ PORT: String(takenPort()), SITE_URL: "" }),
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const problems = text(child.stderr);
  const ended = once(child, "close");
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
  return { child, problems, ended, lines: () => output.trimEnd().split("\n") };
}

test(
  "npm start tells what it does in at most fifteen lines and ends with the address, at a free port, until Ctrl-C",
  async () => {
    const { child, problems, ended, lines } = npm("start");
    await vi.waitFor(() => {
      expect(lines().at(-1)).toMatch(/^http/u);
    }, patience);
    expect(lines().length).toBeLessThanOrEqual(15);
    expect(lines()).toContainEqual(expect.stringMatching(/^Building the site …$/u));
    expect(lines()).toContainEqual(expect.stringMatching(/^Built the site, \d\d+ pages, in \d+ s; it is in `dist`\./u));
    expect(lines().at(-2)).toBe(`Serving dist until Ctrl-C is pressed; port ${String(takenPort())} is taken:`);
    const address = lines().at(-1) ?? "";
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u);
    expect(new URL(address).port).not.toBe(String(takenPort()));
    expect((await fetch(address)).status).toBe(200);

    process.kill(-(child.pid ?? 0), "SIGINT");
    // A shell between npm and the command may say that it was interrupted, which is no failure either.
    expect([
      [0, null],
      [130, null],
      [null, "SIGINT"],
    ]).toContainEqual(await ended);
    expect(await problems).toBe("");
    await expect(fetch(address)).rejects.toThrow();
  },
  long,
);

test(
  "npm start shows what Vite warns of, and leaves nothing behind where npm alone is asked to end while it builds",
  async () => {
    const usual = "assetsInlineLimit: 0";
    await copy.edit("astro.config.mjs", usual, `${usual}, chunkSizeWarningLimit: 0.001`);
    const { child, problems, lines } = npm("start");
    await vi.waitFor(() => {
      expect(lines().join("\n")).toContain("Some chunks are larger than");
    }, patience);
    child.kill("SIGTERM");
    await vi.waitFor(async () => {
      expect(await readdir(join(copy.root, ".astro", "builds"))).toEqual([]);
    }, patience);
    expect(await problems).toBe("");
  },
  long,
);
