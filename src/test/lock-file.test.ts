import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface LockedPackage {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const lockFile = new URL("../../package-lock.json", import.meta.url);
const { packages } = JSON.parse(readFileSync(lockFile, "utf8")) as { packages: Record<string, LockedPackage> };

test("names no download address, so that every registry will do", () => {
  expect(Object.keys(packages).filter((folder) => packages[folder]?.resolved !== undefined)).toEqual([]);
});

// `npm ci` refuses a lock file that leaves one out, though only on the platform that needs it.
test("locks every optional package of every package, also those for other platforms", () => {
  const unlocked = Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !foldersAbove(folder).some((above) => `${above}node_modules/${name}` in packages))
      .map((name) => `${folder} → ${name}`),
  );
  expect(unlocked).toEqual([]);
});

/** The folders in which Node looks for what a package needs: `a/node_modules/b` looks in itself, in `a`, in the root. */
function foldersAbove(folder: string): string[] {
  if (folder === "") return [""];
  const parent = folder.slice(0, Math.max(0, folder.lastIndexOf("node_modules/") - 1));
  return [`${folder}/`, ...foldersAbove(parent)];
}
