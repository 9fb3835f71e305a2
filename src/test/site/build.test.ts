import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { once } from "node:events";
import { basename, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { figureViews } from "../../publish/outline.ts";
import { copyProject, type ProjectCopy } from "../project-copy.ts";
import { realStory } from "../real-story.ts";
import { distOf, readFiles } from "./read-site.ts";
import { runBuild, startBuild } from "../sites/run-build.ts";

const story = realStory();
const notes = `content/stories/${story.slug}/notes.yaml`;
const published = `content/stories/${story.slug}/published.yaml`;
/** A quotation that YAML can hold without marks, and one that the article does not have. */
const quotation =
  story.notes.map(({ passage }) => passage.exact).find((exact) => /^[a-z]+ [a-z ]+$/u.test(exact)) ?? "";
const drifted = `${quotation} perhaps`;
/** A page that is written after most others, and a line of it. */
const latePage = "src/pages/[...alone].astro";
const lateLine = "type Props = ComponentProps<typeof StoryPage>;";

/** A zone that left out a day, and a language with two more letters i. */
const elsewhere = { TZ: "Pacific/Apia", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
/** A zone whose days ended twice when summer did, for its clocks were put back at a minute past midnight. */
const atDusk = { TZ: "America/St_Johns" };

/** Milliseconds for a test that builds; they only keep a build that hangs from being waited for. */
const long = 300_000;

/** A copy of the project in which each test finds the same last site, and leaves the sources as they were. */
let copy: ProjectCopy;
const siteOf = (root: string): Map<string, string> => readFiles(distOf(root));
const staged = (root: string): Promise<string[]> => readdir(join(root, ".astro", "builds"));

/** What a build that is not over has written. */
async function stagedFiles(root: string): Promise<string[]> {
  const [name = ""] = await staged(root);
  return readdir(join(root, ".astro", "builds", name, "site"), { recursive: true });
}

const lastSite = new Map([["index.html", Buffer.from("an earlier build").toString("base64")]]);
beforeAll(async () => {
  copy = await copyProject();
});
beforeEach(async () => {
  await rm(distOf(copy.root), { recursive: true, force: true });
  await mkdir(distOf(copy.root));
  await writeFile(join(distOf(copy.root), "index.html"), "an earlier build");
});
afterAll(() => copy.remove());

test(
  "stops at a drifted quotation in the first build, and leaves what an earlier one wrote",
  async () => {
    await copy.edit(notes, quotation, drifted);
    await expectDrift(copy);
    await copy.edit(notes, drifted, quotation);
  },
  long,
);

test(
  "reads each file of the content once, compiles each story and draws each of its figures once, and builds the same bytes in another folder, time zone and language, and copies of them by brotli and gzip",
  async () => {
    for (const cache of [".astro", "node_modules/.astro", "node_modules/.cache"])
      await rm(join(copy.root, cache), { recursive: true, force: true });
    const reading = await tellOf("src/story/read-content.ts", 'openSync(path, "r");', "path");
    const compiling = await tellOf("src/story/compile-story.ts", "= purpose;", "folder.path");
    const drawing = await tellOf(
      "src/views/view.ts",
      "const drawn = headedBy(story.findings[id], inReadingOrder(view, story));",
      "view.id",
    );
    const { code, output } = await runBuild(copy.root, elsewhere, ["--precompress"]);
    expect(code, output).toBe(0);
    const content = (await readdir(join(copy.root, "content"), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    expect(await reading.told()).toEqual(content.toSorted());
    expect(await compiling.told()).toEqual([`content/stories/${story.slug}`]);
    expect(await drawing.told()).toEqual(figureViews.map(({ id }) => id).toSorted());
    const site = siteOf(copy.root);
    const [copies, originals] = partition(site, (file) => /\.(?:br|gz)$/u.test(file));
    expect(originals).toEqual(readFiles());

    expect([...copies.keys()]).toEqual(expect.arrayContaining(["index.html.br", "index.html.gz"]));
    for (const [file, bytes] of copies) {
      const compressed = Buffer.from(bytes, "base64");
      const original = file.endsWith(".br") ? brotliDecompressSync(compressed) : gunzipSync(compressed);
      expect(original.toString("base64") === originals.get(file.slice(0, -3)), file).toBe(true);
      expect(compressed.length, file).toBeLessThan(original.length);
    }
  },
  long,
);

test(
  "stops at a drifted quotation with a warm cache, and where something published has gone",
  async () => {
    await copy.edit(notes, quotation, drifted);
    await expectDrift(copy);
    await copy.edit(notes, drifted, quotation);

    const gone = "published:\n  - claim:once-published\n";
    await copy.edit(published, "published:\n", gone);
    await expectProblem(copy, /published\.yaml:\d+:5 kept-id: Unexpected `claim:once-published`/u);
    await copy.edit(published, gone, "published:\n");
  },
  long,
);

test(
  "a page that fails after others were written leaves the last site as it was",
  async () => {
    const failing = `${lateLine} throw new Error("This page fails.");`;
    await copy.edit(latePage, lateLine, failing);
    const { code, output } = await runBuild(copy.root);
    await copy.edit(latePage, failing, lateLine);
    expect(code).toBe(1);
    expect(output).toContain("Caught error rendering /:");
    expect(output).toContain("This page fails.");
    expect(siteOf(copy.root)).toEqual(lastSite);
    expect(await staged(copy.root)).toEqual([]);
  },
  long,
);

test(
  "so does a build that is killed; the next ones clean up, wait for each other and write the same with a warm cache",
  async () => {
    const killed = startBuild(copy.root);
    const ended = once(killed, "close");
    await vi.waitFor(
      async () => {
        expect(await stagedFiles(copy.root)).toContainEqual(expect.stringContaining("claims"));
      },
      { timeout: long, interval: 20 },
    );
    killed.kill("SIGKILL");
    expect(await ended).toEqual([null, "SIGKILL"]);
    expect(siteOf(copy.root)).toEqual(lastSite);
    expect(await stagedFiles(copy.root)).not.toEqual([]);

    // Where no address is given, the site is for this machine, as in tests; it says so once.
    const results = await Promise.all([runBuild(copy.root, atDusk), runBuild(copy.root, { SITE_URL: "" })]);
    expect(results.map(({ code }) => code)).toEqual([0, 0]);
    expect(results.map(({ output }) => output.match(/SITE_URL is not set/gu)?.length ?? 0)).toEqual([0, 1]);
    expect(siteOf(copy.root)).toEqual(readFiles());
    expect(await staged(copy.root)).toEqual([]);
  },
  long,
);

test("an address that cannot be one stops the build before it begins, in one line", async () => {
  const { code, output } = await runBuild(copy.root, { BASE_PATH: "/a/../b/" });
  expect(code).toBe(1);
  expect(output.trim()).toMatch(
    /^Unexpected path in BASE_PATH `\/a\/\.\.\/b\/`, expected .*`\/news\/`.* try again\.$/u,
  );
  expect(siteOf(copy.root)).toEqual(lastSite);
});

/**
 * Has the copy tell of each time that it runs a line, whether Node has loaded that or Vite.
 * @param value code for what to tell, as that line knows it
 * @returns what gives all that was told, in order of letters, and puts the line back as it was
 */
async function tellOf(path: string, line: string, value: string): Promise<{ told: () => Promise<string[]> }> {
  const file = join(copy.root, `${basename(path)}.told`);
  const telling = `${line} process.getBuiltinModule("node:fs").appendFileSync(${JSON.stringify(file)}, ${value} + "\\n");`;
  await copy.edit(path, line, telling);
  return {
    told: async () => {
      await copy.edit(path, telling, line);
      return (await readFile(file, "utf8")).trim().split("\n").toSorted();
    },
  };
}

async function expectDrift(of: ProjectCopy): Promise<void> {
  expect(await expectProblem(of, /notes\.yaml:\d+:\d+ quotation-found: /u)).toContain(drifted);
}

/** Expects a build to stop at one problem and to leave the last site as it was; gives what it said. */
async function expectProblem({ root }: ProjectCopy, problem: RegExp): Promise<string> {
  const { code, output } = await runBuild(root);
  expect(code).toBe(1);
  expect(output).toMatch(problem);
  expect(output).toContain("1 problem in the content; nothing was built.");
  expect(siteOf(root)).toEqual(lastSite);
  expect(await staged(root)).toEqual([]);
  return output;
}

function partition<Value>(
  files: Map<string, Value>,
  test: (file: string) => boolean,
): [Map<string, Value>, Map<string, Value>] {
  const part = (wanted: boolean) => new Map([...files].filter(([file]) => test(file) === wanted));
  return [part(true), part(false)];
}
