import { appendFile, mkdtemp, readdir, readFile, rm, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readKept, writeKept } from "../../publish/kept/kept-file.ts";
import { keptFolder } from "../../publish/kept/kept-stories.ts";
import { packFolder, unpackFolder } from "../../publish/kept/packed-folder.ts";
import { storyWith } from "../edited-story.ts";
import { copyProject, type ProjectCopy } from "../project-copy.ts";
import { distOf, readFiles } from "./read-site.ts";
import { runBuild } from "../sites/run-build.ts";

/** Milliseconds for tests that build; they only keep one that hangs from being waited for. */
const long = 300_000;

let copy: ProjectCopy;
beforeAll(async () => {
  copy = await copyProject();
  await rm(join(copy.root, "content/stories"), { recursive: true });
  await addStory("one");
}, long);
afterAll(() => copy.remove());

/** Adds the example to the site as a story with another name. */
async function addStory(slug: string): Promise<void> {
  for (const [name, text] of storyWith().files)
    if (name !== "published.yaml") await copy.write(`content/stories/${slug}/${name}`, text);
  await copy.publishIds();
}

/** Builds the site, and reads every file of it. */
async function build(): Promise<Map<string, string>> {
  const { code, output } = await runBuild(copy.root, { SITE_URL: "https://example.org" });
  expect(code, output).toBe(0);
  return readFiles(distOf(copy.root));
}

/** Files in which stories are kept. */
const keptFiles = async (): Promise<string[]> => (await readdir(join(copy.root, keptFolder))).toSorted();

async function keptFileOf(slug: string): Promise<string> {
  const name = (await keptFiles()).find((file) => file.startsWith(`${slug}.`));
  if (name === undefined) throw new Error(`Nothing is kept of ${slug}.`);
  return join(copy.root, keptFolder, name);
}

/**
 * Takes one file out of what is kept of a story, as no build would leave it: a site that lacks it has taken the story from
 * there, and has not made it again.
 */
async function markKept(slug: string): Promise<void> {
  const [file, folder] = [await keptFileOf(slug), await mkdtemp(join(tmpdir(), "kept-"))];
  unpackFolder(readKept(file) ?? Buffer.alloc(0), folder);
  await rm(join(folder, "claims.csv"));
  writeKept(file, packFolder(folder));
  await rm(folder, { recursive: true });
}

/** Which stories of a site were taken from what was kept of them and marked. */
const marked = (site: ReadonlyMap<string, string>): string[] =>
  ["one", "two", "three"].filter((slug) => site.has(`${slug}/index.html`) && !site.has(`${slug}/claims.csv`));

test(
  "a story is built anew where its content, the code or what was kept of it has changed, and else is not",
  async () => {
    await build();
    await markKept("one");
    for (const slug of ["two", "three"]) await addStory(slug);
    expect(marked(await build())).toEqual(["one"]);

    await markKept("two");
    await copy.edit("content/stories/two/story.yaml", "The bridge between two towns", "A bridge between two towns");
    await truncate(await keptFileOf("three"), 100_000);
    const joined = await build();
    expect(marked(joined)).toEqual(["one"]);
    const page = Buffer.from(joined.get("two/index.html") ?? "", "base64").toString();
    expect(page).toContain("A bridge between two towns");

    for (const slug of ["two", "three"]) await markKept(slug);
    await appendFile(join(copy.root, "src/story/story.ts"), "// By this line the code is another.\n");
    const cold = await build();
    expect(marked(cold)).toEqual([]);
    // Built of nothing that was kept, the site is the same in every byte, but for the mark.
    cold.delete("one/claims.csv");
    const differing = [...cold.keys()].filter((file) => joined.get(file) !== cold.get(file));
    expect([differing, joined.size]).toEqual([[], cold.size]);
  },
  long,
);

test("only what the last build published is kept", async () => {
  expect((await keptFiles()).map((name) => name.split(".")[0])).toEqual(["one", "three", "two"]);
});

test(
  "wrong content stops a build of which all stories are kept",
  async () => {
    const article = await readFile(join(copy.root, "content/stories/one/article.md"), "utf8");
    await copy.write("content/stories/one/article.md", article.replace("bridge", "brigde"));
    const { code, output } = await runBuild(copy.root, { SITE_URL: "https://example.org" });
    expect(code).not.toBe(0);
    expect(output).toContain("content/stories/one/");
  },
  long,
);
