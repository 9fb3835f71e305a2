import { allParts } from "../../parts/all-parts.ts";
import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type LaunchOptions } from "@playwright/test";
import { fromHtml } from "hast-util-from-html";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveSite } from "../../commands/serve-site.ts";
import { siteAddress } from "../../hosting/site-address.ts";
import { anchors } from "../../story/kinds.ts";
import { compileContent } from "../../story/compile-content.ts";
import { readContent } from "../../story/read-content.ts";
import { pageText } from "../../publish/text-fragments/page-text.ts";
import { everyChromium } from "../browsers/every-chromium.ts";
import { storyWith } from "../edited-story.ts";
import { followDirective } from "../follow-directive.ts";
import { copyProject, projectRoot, type ProjectCopy } from "../project-copy.ts";
import { wordsThatRepeat } from "../words-that-repeat.ts";
import { markedWords, openStill } from "./marked-words.ts";
import { distOf, readPages } from "./read-site.ts";
import { runBuild } from "./run-build.ts";

/** Milliseconds for what builds a site or follows every link in it; they only keep one that hangs from being waited for. */
const long = 600_000;

let copy: ProjectCopy;
beforeAll(async () => {
  copy = await copyProject();
  const { files, path } = storyWith(...wordsThatRepeat());
  await rm(join(copy.root, "content/stories"), { recursive: true });
  for (const [name, text] of files) await copy.write(`${path}/${name}`, text);
  await copy.publishIds();
  const { code, output } = await runBuild(copy.root, { SITE_URL: "https://example.org" });
  expect(code, output).toBe(0);
}, long);
afterAll(() => copy.remove());

/** A link to words of the article: the address that it stands for, and what it has to lead to there. */
interface Link {
  page: string;
  id: string;
  words: string;
  directive: string;
}

/** The links to words on all pages of a built site. */
function linksOf(root: string): Link[] {
  const { stories } = compileContent(readContent(root), { parts: allParts });
  return readPages(distOf(root)).flatMap(({ elements }) =>
    elements.flatMap(({ properties: { href } }) => {
      const [, slug = "", id = "", directive] = /([^/]*)\/#(.*)(:~:text=.*)$/u.exec(String(href)) ?? [];
      const claims = stories.find((story) => story.slug === slug)?.claims;
      const claim = claims?.find((candidate) => anchors.claim(candidate.id) === id);
      return directive && claim ? [{ page: `${slug}/`, id, words: claim.passage.exact, directive }] : [];
    }),
  );
}

describe.each([
  { name: "the site", root: () => projectRoot, address: siteAddress(process.env) },
  { name: "a story whose words repeat", root: () => copy.root, address: siteAddress({}) },
])("in $name", ({ root, address }) => {
  test("there is a link to the words of every claim", () => {
    const claims = compileContent(readContent(root()), { parts: allParts }).stories.flatMap((story) => story.claims);
    expect(linksOf(root())).toHaveLength(claims.length);
  });

  test("each leads to its words, in the text of the page as it is built", () => {
    const read = (page: string): string => readFileSync(join(distOf(root()), page, "index.html"), "utf8");
    for (const [page, links] of Map.groupBy(linksOf(root()), (link) => link.page)) {
      const { text, places } = pageText(fromHtml(read(page)));
      for (const { id, words, directive } of links) {
        const start = places.get(id) ?? 0;
        expect(followDirective(directive, text), directive).toEqual({ start, end: start + words.length });
      }
    }
  });

  test.each([390, 1200])(
    "each leads there in every Chromium that is installed, without the id before it, in a window of %s pixels",
    async (width) => {
      const site = await serveSite(0, root(), address);
      try {
        for (const options of await everyChromium()) await followAll(options, width, site.address, linksOf(root()));
      } finally {
        await site.stop();
      }
    },
    long,
  );
});

async function followAll(
  options: LaunchOptions,
  width: number,
  address: string,
  links: readonly Link[],
): Promise<void> {
  const browser = await chromium.launch(options);
  const page = await openStill(browser, width);
  for (const { page: path, id, words, directive } of links) {
    // From elsewhere, since a browser follows a link to words only to a page that it loads.
    await page.goto("about:blank");
    await page.goto(`${address}${path}#${directive}`);
    const message = `${directive} in Chromium ${browser.version()}`;
    await expect.poll(() => markedWords(page, id, words), { message, timeout: 60_000 }).toBe("these words alone");
  }
  await browser.close();
}
