import type { Element } from "hast";
import { toString } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { allParts } from "../../parts/all-parts.ts";
import { movedFragments } from "../../publish/page/moved-anchors.ts";
import { showing } from "../../publish/outline.ts";
import { movedPages, publicAddresses } from "../../publish/published-addresses.ts";
import { compileContent } from "../../story/compile-content.ts";
import { readContent } from "../../story/read-content.ts";
import { copyProject } from "../project-copy.ts";
import { realStory } from "../real-story.ts";
import { siteFolder } from "../sites/site-folder.ts";
import { claim, moved, everyStory, note, renamed, renameThings } from "../sites/every-story.ts";
import { distOf, leadsOn, listFiles, readPages } from "./read-site.ts";
import { validateHtml } from "./validate-html.ts";

const story = realStory();
const { slug } = story;
const root = siteFolder("every-story");
const { site, base } = everyStory.address;
const pages = readPages(distOf(root));
const { stories } = compileContent(readContent(root), { parts: allParts, showing });

test("every address that is published is there", () => {
  const places = readPages().flatMap(({ file, elements }) =>
    elements.map(({ properties }) => `${file}#${String(properties.id)}`),
  );
  const there = new Set([...listFiles(), ...places].map((address) => address.replace(/index\.html(?=$|#)/u, "")));
  expect(publicAddresses(story).filter((address) => !there.has(address))).toEqual([]);
});

test("a page that only leads on brings no script, which some addresses do not allow", () => {
  const leading = pages.filter(leadsOn);
  expect(leading.length).toBeGreaterThan(2);
  const scripted = leading.filter(({ elements }) => elements.some(({ tagName }) => tagName === "script"));
  expect(scripted.map(({ file }) => file)).toEqual([]);
});

test("content does not go out where something published has gone, and the message has what keeps its address", async () => {
  const copy = await copyProject();
  try {
    await renameThings(copy);
    let said = "";
    try {
      compileContent(readContent(copy.root), { parts: allParts, isPublication: true });
    } catch (error) {
      said = String(error);
    }
    for (const { from, to } of renamed) {
      expect(said).toMatch(
        new RegExp(`published\\.yaml:\\d+:5 kept-id: Unexpected \`${from}\`, .*\\n.*\\n {6}${from}: ${to}\\n`, "u"),
      );
    }
    expect(said).toMatch(/published\.yaml:\d+:3 published-id: .*\n {4}Fix: run `npm run publish-ids`/u);
    expect(said).toContain("3 problems in the content; nothing was built.");
  } finally {
    await copy.remove();
  }
});

test.each([
  ["the story, which is the front page while it is alone,", readPages(), "index.html", story.moved],
  ["the story", pages, `${slug}/index.html`, moved],
] as const)("%s has each old fragment within what has its place", (_page, site, file, steps) => {
  const elements = site.find((page) => page.file === file)?.elements ?? [];
  const elementAt = (id: string): Element | undefined => elements.find(({ properties }) => properties.id === id);
  const fragments = movedFragments(steps);
  expect(fragments.length).toBeGreaterThan(1);
  expect(fragments.filter(({ from, to }) => !holds(elementAt(to), from))).toEqual([]);
  // A browser opens a note where a link leads into it, not where it leads to its title.
  const around = elements.filter((element) => holds(element, `note-${note}`)).map(({ tagName }) => tagName);
  expect(around).toContain("details");
  expect(around).not.toContain("summary");
});

test("each old page leads to the new one without script", () => {
  for (const { from, to } of movedPages(stories)) {
    const { elements = [] } = pages.find(({ file }) => file === `${from}index.html`) ?? {};
    const attributes = elements.map(({ properties }) => properties);
    expect(attributes, from).toContainEqual({ httpEquiv: ["refresh"], content: `0; url=${base}${to}` });
    expect(attributes, from).toContainEqual({ name: "robots", content: "noindex" });
    expect(attributes, from).toContainEqual({ rel: ["canonical"], href: `${site}${base}${to}` });
    const link = elements.find(({ tagName, properties }) => tagName === "a" && properties.href === `${base}${to}`);
    expect(link && toString(link)).toBe(`${site}${base}${to}`);
    expect(listFiles(distOf(root))).toContain(`${to}index.html`);
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

function holds(element: Element | undefined, id: string): boolean {
  let isFound = false;
  if (element) {
    visit(element, "element", (inner) => {
      isFound ||= inner.properties.id === id;
    });
  }
  return isFound;
}
