import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buildSite } from "./build-site.ts";
import { stagingPath } from "./staging.ts";

let root = "";
let said: string[] = [];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "build-site-"));
  said = [];
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const page = (): string => readFileSync(join(root, "dist", "index.html"), "utf8");
const left = (): string[] => readdirSync(join(root, stagingPath));
const build = (text: string, act: (folder: string) => Promise<void> | void = () => undefined): Promise<void> =>
  buildSite(
    root,
    (message) => said.push(message),
    async (folder) => {
      writeFileSync(join(folder, "index.html"), text);
      await act(folder);
    },
  );

test("the last site stands until all of the new one is written, then nothing else is left", async () => {
  await build("first");
  writeFileSync(join(root, "dist", "old.html"), "a page that is no more");
  await build("second", () => {
    expect(page()).toBe("first");
  });
  expect(page()).toBe("second");
  expect(readdirSync(join(root, "dist"))).toEqual(["index.html"]);
  expect(left()).toEqual([]);
  expect(said).toEqual([]);
});

test("a build that fails leaves the last site and nothing of its own", async () => {
  await build("first");
  const failing = build("second", () => {
    throw new Error("a page that fails");
  });
  await expect(failing).rejects.toThrow("a page that fails");
  expect(page()).toBe("first");
  expect(left()).toEqual([]);
});

/** Begins a build in another process that never ends, and waits until it writes. */
async function startEndless() {
  const script = `
    import { buildSite } from ${JSON.stringify(new URL("./build-site.ts", import.meta.url).href)};
    await buildSite(process.cwd(), console.log, () => {
      console.log("writing");
      return new Promise(() => setInterval(() => {}, 1000));
    });`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  return child;
}

test("one that is asked to end cleans up behind itself", async () => {
  await build("first");
  const child = await startEndless();
  expect(left()).toHaveLength(1);
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([143, null]);
  expect(page()).toBe("first");
  expect(left()).toEqual([]);
});

test("what a killed one leaves is removed by the next", async () => {
  await build("first");
  const child = await startEndless();
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(page()).toBe("first");
  expect(left()).toHaveLength(1);
  await build("second");
  expect(page()).toBe("second");
  expect(left()).toEqual([]);
});

test("a build waits for one that began before", async () => {
  const child = await startEndless();
  const [earlier = ""] = left();
  let isOver = false;
  const second = buildSite(
    root,
    (message) => {
      said.push(message);
      isOver = child.kill();
    },
    () => {
      expect(isOver).toBe(true);
      return Promise.resolve();
    },
  );
  await second;
  expect(said).toEqual([`Waiting for a build that began before, in ${stagingPath}/${earlier}, to end.`]);
});

/** The name of a folder as a build makes it. */
const nameOf = (pid: number, began = Date.now() - 5000, host = hostname()): string => [began, pid, host].join("-");
const { pid: dead } = spawnSync(process.execPath, ["--version"]);

test("a site that was moved out of its place when its build was killed goes back there", async () => {
  const former = join(root, stagingPath, nameOf(dead), "former");
  mkdirSync(former, { recursive: true });
  writeFileSync(join(former, "index.html"), "first");
  const failing = build("second", () => {
    expect(page()).toBe("first");
    throw new Error("a page that fails");
  });
  await expect(failing).rejects.toThrow("a page that fails");
  expect(page()).toBe("first");
  expect(left()).toEqual([]);
});

test("a build on another machine is neither waited for nor removed, unless it is long over", async () => {
  const running = nameOf(dead, Date.now() - 5000, "another");
  for (const name of [running, nameOf(dead, Date.now() - 4_000_000, "another"), nameOf(process.pid, 1_000_000_000_000)])
    mkdirSync(join(root, stagingPath, name), { recursive: true });
  await build("first");
  expect(left()).toEqual([running]);
  expect(said).toEqual([]);
});

test("a file or a link that stands where the site would is left alone", async () => {
  writeFileSync(join(root, "dist"), "mine");
  await expect(build("first")).rejects.toThrow("Unexpected file `dist`, expected a folder or nothing");
  rmSync(join(root, "dist"));
  symlinkSync(root, join(root, "dist"), "junction");
  await expect(build("first")).rejects.toThrow("Unexpected link `dist`, expected a folder or nothing");
  expect(existsSync(join(root, stagingPath))).toBe(false);
});
