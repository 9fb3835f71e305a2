import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "@playwright/test";
import type { Element } from "hast";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveSite } from "../../commands/serve-site.ts";
import { siteAddress } from "../../hosting/site-address.ts";
import { installChromium } from "../browsers/install-chromium.ts";
import { projectRoot } from "../project-copy.ts";
import { siteFolder } from "../sites/site-folder.ts";
import { everyStory } from "../sites/every-story.ts";
import { checkLinks } from "./check-links.ts";
import { distOf, leadsOn, listFiles, readPages } from "./read-site.ts";
import { walkSite } from "./walk-site.ts";

const root = siteFolder("every-story");
const { site: origin, base } = everyStory.address;
const address = `${origin}${base}`;

/** Milliseconds for what opens every page; they only keep one that hangs from being waited for. */
const long = 300_000;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(await installChromium());
}, long);
afterAll(() => browser.close());

/** Every file of text with what it says. */
function texts(): { file: string; text: string }[] {
  return listFiles(distOf(root))
    .filter((file) => !/\.(?:png|ico|woff2)$/u.test(file))
    .map((file) => ({ file, text: readFileSync(join(distOf(root), file), "utf8") }));
}

/** What of a list is not in the site: each is an address below the base, perhaps with a query or a fragment. */
function absent(below: readonly string[]): string[] {
  const files = new Set(listFiles(distOf(root)));
  return below.filter((path) => {
    const [file = ""] = path.split(/[?#]/u, 1);
    return !files.has(decodeURIComponent(file === "" || file.endsWith("/") ? `${file}index.html` : file));
  });
}

test("no address leaves the base path", () => {
  const addresses = texts().flatMap(({ text }) => [
    ...text.matchAll(/(?:href|src|srcset|action|poster|data|content)="(\/[^"]*)"|url\(["']?(\/[^)]*)\)/gu),
  ]);
  const leaving = addresses.map(([, attribute, css]) => attribute ?? css).filter((path) => !path?.startsWith(base));
  expect(addresses.length).toBeGreaterThan(0);
  expect(leaving).toEqual([]);
  expect(texts().filter(({ text }) => text.includes("localhost"))).toEqual([]);
});

test("every full address of the site, in whatever file, is below the base path and leads to something", () => {
  const full = texts().flatMap(
    // Paper has the origin by itself, before paths of the site.
    ({ text }) =>
      text
        .replace(/--origin:"[^"]*"/u, "")
        .match(/https:\/\/example\.org(?:\/[^\s"'`<>()[\]{},\\|\u2066-\u2069]*)?/gu) ?? [],
  );
  const ours = [...new Set(full)].map((found) => found.replace(/&(?:quot|lt|gt);.*$|[.;:]+$/u, ""));
  expect(ours.length).toBeGreaterThan(50);
  expect(ours.filter((found) => !found.startsWith(address))).toEqual([]);
  expect(absent(ours.map((found) => found.slice(address.length)))).toEqual([]);
});

test("each page names its address in full, and the one that stands nowhere names none", () => {
  for (const { file, elements } of readPages(distOf(root)).filter((page) => !leadsOn(page))) {
    const canonical = elements.find((element) => [element.properties.rel].flat().includes("canonical"));
    if (file === "404.html") {
      expect(canonical).toBeUndefined();
      continue;
    }
    // The story in one file is the story.
    const own = file.replace(/(?:index|story)\.html$/u, "");
    expect(canonical?.properties.href, file).toBe(`${address}${own}`);
    expect(metaContent(elements, "og:url"), file).toBe(canonical?.properties.href);
    const picture = metaContent(elements, "og:image");
    if (file === "index.html") {
      // The list of stories has no picture of its own.
      expect(picture).toBeUndefined();
      continue;
    }
    const card = String(picture);
    expect(card, file).toMatch(/^https:\/\/example\.org\/a\/b\/.*\.png$/u);
    expect(absent([card.slice(address.length)]), file).toEqual([]);
  }
});

test(
  "every link within the site leads to a page, and to an anchor on it",
  async () => {
    const site = await serveSite(0, root, { base });
    const { broken, sound } = await checkLinks(site.address).finally(() => site.stop());
    expect(broken).toEqual([]);
    expect(sound).toBeGreaterThan(1);
  },
  long,
);

test.each([
  ["at the root of a domain", projectRoot, siteAddress(process.env)],
  ["two folders below it", root, everyStory.address],
])(
  "a browser finds everything on every page %s",
  async (_place, folder, where) => {
    const { pages, files, troubles } = await walkSite(browser, folder, where);
    expect(troubles).toEqual([]);
    expect(pages).toBe(readPages(distOf(folder)).filter((page) => !leadsOn(page)).length);
    expect(pages).toBeGreaterThan(20);
    expect(files).toBeGreaterThan(pages);
  },
  long,
);

function metaContent(elements: readonly Element[], property: string): unknown {
  return elements.find((element) => element.properties.property === property)?.properties.content;
}
