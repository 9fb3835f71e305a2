import { allParts } from "../../parts/all-parts.ts";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Element } from "hast";
import { toString } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { figureIds } from "../../publish/outline.ts";
import { movedPages, publicAddresses } from "../../publish/published-addresses.ts";
import { movedFragments } from "../../publish/page/moved-anchors.ts";
import { splitId, type PublicId } from "../../story/kinds.ts";
import { publicIds, type Moved } from "../../story/published/public-ids.ts";
import { compileContent } from "../../story/compile-content.ts";
import { readContent } from "../../story/read-content.ts";
import type { Story } from "../../story/story.ts";
import { copyProject, type ProjectCopy } from "../project-copy.ts";
import { realStory } from "../real-story.ts";
import { distOf, listFiles, readFiles, readPages, type BuiltPage } from "./read-site.ts";
import { runBuild } from "./run-build.ts";
import { validateHtml } from "./validate-html.ts";

const story = realStory();
const { slug } = story;
const [note, claim] = [story.notes[0]?.id ?? "", story.claims[0]?.id ?? ""];
const renamed: Moved[] = [
  { from: `note:${note}`, to: `note:${note}-renamed` },
  { from: `claim:${claim}`, to: `claim:${claim}-renamed` },
];

/** Milliseconds a build may take on a machine that has other things to do. */
const patience = 240_000;

let copy: ProjectCopy;
beforeAll(async () => {
  copy = await copyProject();
  await renameThings(join(copy.root, "content/stories", slug));
});
afterAll(() => copy.remove());

test("every address that is published is there", () => {
  const places = readPages().flatMap(({ file, elements }) =>
    elements.map(({ properties }) => `${file}#${String(properties.id)}`),
  );
  const there = new Set([...listFiles(), ...places].map((address) => address.replace(/index\.html(?=$|#)/u, "")));
  expect(publicAddresses(story).filter((address) => !there.has(address))).toEqual([]);
});

test(
  "a build stops where something published has gone, and leaves what an earlier one wrote",
  async () => {
    await mkdir(distOf(copy.root));
    await writeFile(join(distOf(copy.root), "index.html"), "an earlier build");
    const before = readFiles(distOf(copy.root));
    const { code, output } = await runBuild(copy.root);
    expect(code).toBe(1);
    for (const { from, to } of renamed) {
      expect(output).toMatch(
        new RegExp(`published\\.yaml:\\d+:5 kept-id: Unexpected \`${from}\`, .*\\n.*\\n {6}${from}: ${to}\\n`, "u"),
      );
    }
    expect(output).toMatch(/published\.yaml:\d+:3 published-id: .*\n {4}Fix: run `npm run publish-ids`/u);
    expect(output).toContain("3 problems in the content; nothing was built.");
    expect(readFiles(distOf(copy.root))).toEqual(before);
  },
  patience,
);

describe("with successors", () => {
  const moved = [...renamed, ...oneOfEachKind()];
  let pages: BuiltPage[];
  let stories: Story[];

  beforeAll(async () => {
    await enter(join(copy.root, "content/stories", slug, "published.yaml"), moved);
    const { code, output } = await runBuild(copy.root);
    expect(code, output).toBe(0);
    pages = readPages(distOf(copy.root));
    stories = compileContent(readContent(copy.root), { parts: allParts }).stories;
  }, patience);
  const elementAt = (file: string, id: string): Element | undefined =>
    pages.find((page) => page.file === file)?.elements.find(({ properties }) => properties.id === id);

  test.each(["index.html", `${slug}/index.html`])("%s has each old fragment within what has its place", (file) => {
    const strays = movedFragments(moved).filter(({ from, to }) => !holds(elementAt(file, to), from));
    expect(strays).toEqual([]);
    // A browser opens a note where a link leads into it, not where it leads to its title.
    const elements = pages.find((page) => page.file === file)?.elements ?? [];
    const around = elements.filter((element) => holds(element, `note-${note}`)).map(({ tagName }) => tagName);
    expect(around).toContain("details");
    expect(around).not.toContain("summary");
  });

  test("each old page leads to the new one without script", () => {
    for (const { from, to } of movedPages(stories)) {
      const { elements = [] } = pages.find(({ file }) => file === `${from}index.html`) ?? {};
      const attributes = elements.map(({ properties }) => properties);
      expect(attributes, from).toContainEqual({ httpEquiv: ["refresh"], content: `0; url=/${to}` });
      expect(attributes, from).toContainEqual({ name: "robots", content: "noindex" });
      expect(attributes, from).toContainEqual({ rel: ["canonical"], href: `http://localhost:4321/${to}` });
      const link = elements.find(({ tagName, properties }) => tagName === "a" && properties.href === `/${to}`);
      expect(link && toString(link)).toBe(`http://localhost:4321/${to}`);
      expect(listFiles(distOf(copy.root))).toContain(`${to}index.html`);
    }
    const froms = movedPages(stories).map(({ from }) => from);
    const claims = ["claims/an-old-claim/", `claims/${claim}/`];
    expect(froms).toEqual(expect.arrayContaining(claims.map((path) => `${slug}/${path}`)));
    expect(froms).toEqual(expect.arrayContaining(["an-old-story/", ...claims.map((path) => `an-old-story/${path}`)]));
  });

  test("all of it is valid HTML", async () => {
    const concerned = pages.filter(({ html }) => html.includes("an-old-") || html.includes("-renamed"));
    expect(concerned.length).toBeGreaterThan(2);
    for (const { file, html } of concerned) expect(await validateHtml(file, html), file).toEqual([]);
  });
});

/** Gives a note and a claim other names wherever they are named, but not in the list of what was published. */
async function renameThings(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((path) => /\.(?:yaml|md)$/u.test(path) && !/published|article/u.test(path))) {
    const text = await readFile(join(folder, name), "utf8");
    const ids = new RegExp(`(?<=id: |claims: \\[.*|(?:claim|note):)(?:${claim}|${note})(?![\\w-])`, "gu");
    await writeFile(join(folder, name), text.replaceAll(ids, "$&-renamed"));
  }
}

/** As if the first thing of each kind had been called otherwise before. */
function oneOfEachKind(): Moved[] {
  const ids = publicIds(story, { figures: figureIds, policies: ["corrections"] });
  const kindOf = (id: PublicId): string => splitId(id).kind;
  const firsts = ids.filter((id, index) => ids.findIndex((other) => kindOf(other) === kindOf(id)) === index);
  return firsts.map((id) => ({ from: `${kindOf(id)}:an-old-${kindOf(id)}`, to: id }));
}

/** Enters in a ledger what has moved, as published before and what has its place as published now. */
async function enter(file: string, moved: readonly Moved[]): Promise<void> {
  const text = await readFile(file, "utf8");
  const ids = new Set(moved.flatMap(({ from, to }) => [from, to]));
  const fresh = [...ids].filter((id) => !text.includes(`  - ${id}\n`)).map((id) => `  - ${id}\n`);
  const steps = moved.map(({ from, to }) => `  ${from}: ${to}\n`);
  const [published = "", known = ""] = text.split("moved:\n");
  await writeFile(file, `${published}${fresh.join("")}moved:\n${known}${steps.join("")}`);
}

function holds(element: Element | undefined, id: string): boolean {
  let isFound = false;
  if (element) {
    visit(element, "element", (inner) => {
      isFound ||= inner.properties.id === id;
    });
  }
  return isFound;
}
