import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { differencesOf, measureBuilds } from "./measure-builds.ts";

test("a site that is built again tells which of its files are other ones", async () => {
  const root = await mkdtemp(join(tmpdir(), "builds-"));
  const nothing = { seconds: 0, megabytes: 0 };
  let said = "same";
  const project = {
    ...{ root, build: [], remove: () => rm(root, { recursive: true }) },
    edit: () => Promise.resolve(void (said = "changed")),
  };
  const { differences, pages, changed } = await measureBuilds(project, async (_project, kind) => {
    await mkdir(join(root, "dist"), { recursive: true });
    await writeFile(join(root, "dist", "index.html"), said);
    await writeFile(join(root, "dist", "clock.txt"), kind);
    return nothing;
  });
  await project.remove();
  expect(differences).toEqual(["clock.txt"]);
  expect(pages).toBe(1);
  expect([...changed.keys()]).toEqual(["clock.txt", "index.html"]);
});

test("a file that only one of two sites has is a difference", () => {
  const [one, other] = [
    new Map([
      ["a", "1"],
      ["b", "2"],
    ]),
    new Map([
      ["b", "2"],
      ["c", "3"],
    ]),
  ];
  expect(differencesOf(one, other)).toEqual(["a", "c"]);
});
