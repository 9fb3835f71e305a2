import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Element } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toString } from "hast-util-to-string";
import { expect, test } from "vitest";
import { addressesAt, paths } from "../../publish/addresses.ts";
import { siteAddress } from "../../hosting/site-address.ts";
import { singleFile } from "../../publish/single-file/single-file.ts";
import { enGB } from "../../words/en-GB.ts";
import { realStory } from "../real-story.ts";
import { distOf, listFiles, readPages } from "./read-site.ts";

const story = realStory();
const { site, base } = siteAddress(process.env);
const at = addressesAt(new URL(site), base);
const [here, home] = [at.full(paths.story(story.slug)), at.full("")];
const pageOf = (file: string) => {
  const page = readPages().find((candidate) => candidate.file === file);
  if (!page) throw new Error(`There is no ${file}.`);
  return page;
};
const page = pageOf(`${paths.story(story.slug)}index.html`);
const file = pageOf(paths.singleFile(story.slug));

/** Attributes that may make a browser fetch something. */
const addressed = ["href", "src", "srcSet", "data", "poster", "action", "formAction", "xLinkHref"] as const;
const addressesOf = (elements: readonly Element[], isMeant: (element: Element) => boolean): string[] =>
  elements
    .filter(isMeant)
    .flatMap(({ properties }) => addressed.flatMap((name) => properties[name] ?? []))
    .map(String);
const isLink = ({ tagName }: Element): boolean => tagName === "a";
const relOf = ({ properties: { rel } }: Element): string => [rel].flat().join(" ");

test("the file asks for nothing", () => {
  const fetched = addressesOf(file.elements, (element) => !isLink(element) && relOf(element) !== "canonical");
  expect(fetched.length).toBeGreaterThan(0);
  expect(fetched.filter((address) => !/^(?:data:|#)/u.test(address))).toEqual([]);
  const css = file.elements.filter(({ tagName }) => tagName === "style").map((style) => toString(style));
  expect(css).toHaveLength(1);
  const named = [...(css[0] ?? "").matchAll(/url\(["']?([^"':)]*)/gu)].map(([, start]) => start);
  expect(named.filter((start) => start === "data")).toHaveLength(2);
  expect(named.filter((start) => start !== "data" && !start?.startsWith("#"))).toEqual([]);
});

test("its policy lets it fetch and run nothing, and use the styles it holds", () => {
  const [style] = file.elements.filter(({ tagName }) => tagName === "style").map((element) => toString(element));
  const hash = createHash("sha256")
    .update(style ?? "")
    .digest("base64");
  const policy = file.elements.find(({ properties }) => String(properties.httpEquiv) === "content-security-policy");
  expect(String(policy?.properties.content).split("; ")).toEqual([
    "default-src 'none'",
    "img-src data:",
    "font-src data:",
    `style-src 'sha256-${hash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

test("its links stay in it, lead to a page or file of the site by its whole address, or leave the site", () => {
  const links = addressesOf(file.elements, isLink);
  const inside = links.filter((href) => href.startsWith("#"));
  const ours = links.filter((href) => href.startsWith(home));
  const others = links.filter((href) => !href.startsWith("#") && !href.startsWith(home));
  expect([inside.length, ours.length, others.length].every((count) => count > 0)).toBe(true);
  expect(others.filter((href) => !/^(?:https?:\/\/|mailto:)/u.test(href))).toEqual([]);
  expect(ours.filter((href) => href.startsWith(`${here}#`))).toEqual([]);
  expect(ours).toContain(home);

  const built = new Set(listFiles());
  const missing = ours.filter((href) => {
    const [below = ""] = href.slice(home.length).split("#");
    return !built.has(below === "" || below.endsWith("/") ? `${below}index.html` : below);
  });
  expect(missing).toEqual([]);
});

test("it is the page, one line and what needs the site aside", () => {
  const textOf = (elements: readonly Element[]): string =>
    elements.filter(({ tagName }) => tagName === "main").map((element) => toString(element))[0] ?? "";
  const line = `Saved edition. Evidence last checked on ${enGB.date(story.checked)}; corrections since then are at ${here}.`;
  expect(textOf(file.elements)).toBe(`${line}${textOf(page.elements)}`);

  const idsOf = (elements: readonly Element[]) => elements.flatMap(({ properties }) => properties.id ?? []);
  expect(idsOf(file.elements)).toEqual(idsOf(page.elements));
  const read = (below: string): Buffer => readFileSync(join(distOf(), below));
  expect(singleFile(fromHtml(page.html), { story, at, read })).toBe(file.html);
});

test("search engines are led to the page", () => {
  const canonical = file.elements.filter((element) => relOf(element) === "canonical");
  expect(canonical.map(({ properties }) => properties.href)).toEqual([here]);
  const robots = file.elements.filter(({ properties }) => properties.name === "robots");
  expect(robots.map(({ properties }) => properties.content)).toEqual(["noindex"]);
});

test("it is small enough to pass on", () => {
  const bytes = Buffer.byteLength(file.html);
  console.log(`The page in one file: ${bytes} bytes, ${brotliCompressSync(file.html).length} by brotli`);
  expect(bytes).toBeLessThan(300_000);
});
