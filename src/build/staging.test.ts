import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { replaceFolder } from "./staging.ts";

let root = "";
const at = (name: string): string => join(root, name);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "replace-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function makeFolder(name: string): string {
  mkdirSync(at(name));
  writeFileSync(join(at(name), "index.html"), name);
  return at(name);
}
const read = (name: string): string => readFileSync(join(at(name), "index.html"), "utf8");

test("a folder takes the place of another, or of none", () => {
  replaceFolder(makeFolder("first"), at("current"), at("former"));
  expect(readdirSync(root)).toEqual(["current"]);
  replaceFolder(makeFolder("second"), at("current"), at("former"));
  expect(read("current")).toBe("second");
  expect(read("former")).toBe("first");
  expect(existsSync(at("second"))).toBe(false);
});

test("where there is nothing to put there, what stands there stays", () => {
  makeFolder("current");
  expect(() => {
    replaceFolder(at("absent"), at("current"), at("former"));
  }).toThrow(/ENOENT/u);
  expect(readdirSync(root)).toEqual(["current"]);
});

test("where the former one cannot be moved away, it stays", () => {
  makeFolder("current");
  expect(() => {
    replaceFolder(makeFolder("next"), at("current"), join(at("current"), "inside"));
  }).toThrow(/EINVAL/u);
  expect(read("current")).toBe("current");
});

const script = `
  import { mkdirSync, writeFileSync } from "node:fs";
  import { replaceFolder } from ${JSON.stringify(new URL("./staging.ts", import.meta.url).href)};
  for (let round = 0; round < 50; round += 1) {
    const next = \`next-\${process.pid}-\${round}\`;
    mkdirSync(next);
    for (const file of ["a", "b"]) writeFileSync(\`\${next}/\${file}\`, next);
    replaceFolder(next, "current", \`former-\${process.pid}-\${round}\`);
  }`;

test("processes that do so at once leave one of theirs, whole", async () => {
  const children = [1, 2, 3].map(() =>
    spawn(process.execPath, ["--input-type=module", "-e", script], { cwd: root, stdio: "inherit" }),
  );
  await Promise.all(children.map((child) => once(child, "close")));
  expect(children.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
  const [a, b] = ["a", "b"].map((file) => readFileSync(join(at("current"), file), "utf8"));
  expect(a).toMatch(/^next-\d+-49$/u);
  expect(b).toBe(a);
  expect(readdirSync(root).filter((name) => name.startsWith("next"))).toEqual([]);
}, 60_000);
