import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import { expect, test } from "vitest";
import { SetupError } from "../errors.ts";
import { explainFailure } from "./report-failure.ts";

/** As Node makes them. */
const systemError = (code: string, path?: string, dest?: string): Error =>
  Object.assign(new Error(`${code}: no matter, open`), { code, syscall: "open", path, dest });

test.each([
  [systemError("ENOSPC", "dist/a.html"), /full disk \(ENOSPC\) at `dist\/a\.html`, expected room .*: free some/u],
  [systemError("ENOSPC"), /full disk \(ENOSPC\) while writing, expected/u],
  [systemError("EDQUOT", "dist"), /full disk \(EDQUOT\) at `dist`/u],
  [systemError("EROFS", ".astro"), /read-only disk at `\.astro`, expected one that can be written: mount/u],
  [systemError("EACCES", "dist"), /refusal \(EACCES\) at `dist`, expected leave to .*: make it yours/u],
  [systemError("EPERM", "a", "b"), /refusal \(EPERM\) at `a` on its way to `b`/u],
  [
    systemError("EBUSY", "a", "dist"),
    /mount, .*\(EBUSY\) .*, expected `dist` and `\.astro`.*: mount the whole project/u,
  ],
  [systemError("EXDEV", "a", "dist"), /\(EXDEV\)/u],
])("%o is explained", (error, explanation) => {
  expect(explainFailure(error)).toMatch(explanation);
  expect(explainFailure(new Error("outside", { cause: error }))).toBe(explainFailure(error));
});

const require = createRequire(import.meta.url);

test.each([
  [
    "a folder where a file stands",
    () => void readFileSync("package.json/below"),
    /file at `package\.json\/below`.*: move/u,
  ],
  ["a folder that is a file", () => void readdirSync("package.json"), /file at `package\.json`/u],
  ["a package that is not there", () => void require.resolve("absent/file"), /lack of absent\/file.*`npm ci`/u],
  ["one that is not there to import", () => void import.meta.resolve("absent"), /lack of absent.*`npm ci`/u],
  ["an unknown option", () => void parseArgs({ args: ["--a"] }), /^Unknown option '--a'; the README/u],
])("%s is explained", (_what, act, explanation) => {
  const explained = explanationOf(act);
  expect(explained).toMatch(explanation);
  expect(explained).not.toContain("\n");
});

function explanationOf(act: () => void): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return explainFailure(error);
  }
}

test("what is wrong with the content or the settings speaks for itself", () => {
  expect(explainFailure(new SetupError("As it is."))).toBe("As it is.");
  expect(explainFailure(Object.assign(new Error("As it is."), { name: "ContentError" }))).toBe("As it is.");
});

test("a fault of the code is not explained away", () => {
  for (const fault of [
    systemError("ENOENT", "dist"),
    systemError("EINVAL"),
    new TypeError("x is not a function"),
    "text",
  ])
    expect(explainFailure(fault)).toBeUndefined();
});
