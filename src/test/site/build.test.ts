import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { copyProject, type ProjectCopy } from "../project-copy.ts";
import { distOf, readFiles } from "./read-site.ts";
import { runBuild } from "./run-build.ts";

const notes = "content/stories/abraham-accords-azerbaijan/notes.yaml";
const quotation = "some Central Asian nations";
const drifted = "some Central Asian countries";

let copy: ProjectCopy;
afterEach(() => copy.remove());

test("builds the same bytes elsewhere, and stops at a drifted quotation with a warm cache", async () => {
  copy = await copyProject();
  const first = await runBuild(copy.root);
  expect(first.output).toContain("Complete!");
  const built = readFiles(distOf(copy.root));
  expect(built).toEqual(readFiles());

  await copy.edit(notes, quotation, drifted);
  await expectDrift(copy);
  expect(readFiles(distOf(copy.root))).toEqual(built);
});

test("stops at a drifted quotation in the first build, and leaves what an earlier one wrote", async () => {
  copy = await copyProject();
  await mkdir(distOf(copy.root));
  await writeFile(join(distOf(copy.root), "index.html"), "an earlier build");
  const before = readFiles(distOf(copy.root));

  await copy.edit(notes, quotation, drifted);
  await expectDrift(copy);
  expect(readFiles(distOf(copy.root))).toEqual(before);
});

async function expectDrift({ root }: ProjectCopy): Promise<void> {
  const { code, output } = await runBuild(root);
  expect(code).toBe(1);
  expect(output).toMatch(/notes\.yaml:\d+:\d+ quotation-found: .*some Central Asian countries/u);
  expect(output).toContain("1 problem in the content; nothing was built.");
}
