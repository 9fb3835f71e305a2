import { allParts } from "../../parts/all-parts.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type LaunchOptions } from "@playwright/test";
import { fromHtml } from "hast-util-from-html";
import { describe, expect, test } from "vitest";
import { serveSite } from "../../commands/serve-site.ts";
import { anchors } from "../../story/kinds.ts";
import { compileContent } from "../../story/compile-content.ts";
import { readContent } from "../../story/read-content.ts";
import type { Claim } from "../../story/story.ts";
import { pageText } from "../../publish/text-fragments/page-text.ts";
import { everyChromium } from "../browsers/every-chromium.ts";
import { isWhole } from "../environment.ts";
import { followDirective } from "../follow-directive.ts";
import { projectRoot } from "../project-copy.ts";
import { realStory } from "../real-story.ts";
import { siteFolder } from "../sites/site-folder.ts";
import { markedWords, openStill } from "./marked-words.ts";
import { distOf, readPages } from "./read-site.ts";

/** Milliseconds for what follows every link to words; they only keep one that hangs from being waited for. */
const long = 600_000;

/** A link to words of the article: the address that it stands for, and what it has to lead to there. */
interface Link {
  page: string;
  id: string;
  words: string;
  directive: string;
}

/** A story, and the folder of the project in which its site is built. */
interface Place {
  root: string;
  slug: string;
}

const claimsOf = ({ root, slug: wanted }: Place): Claim[] =>
  compileContent(readContent(root), { parts: allParts }).stories.find(({ slug }) => slug === wanted)?.claims ?? [];

/** The links to words of a story on all pages of its site. */
function linksOf(place: Place): Link[] {
  const { root } = place;
  const claims = claimsOf(place);
  return readPages(distOf(root)).flatMap(({ elements }) =>
    elements.flatMap(({ properties: { href } }) => {
      const [, slug = "", id = "", directive] = /([^/]*)\/#(.*)(:~:text=.*)$/u.exec(String(href)) ?? [];
      const claim = claims.find((candidate) => anchors.claim(candidate.id) === id);
      return directive && claim && slug === place.slug
        ? [{ page: `${slug}/`, id, words: claim.passage.exact, directive }]
        : [];
    }),
  );
}

describe.each([
  { name: "the site", place: { root: projectRoot, slug: realStory().slug } },
  { name: "an article of lists and quotations", place: { root: siteFolder("several-stories"), slug: "structured" } },
  { name: "a story whose words repeat", place: { root: siteFolder("several-stories"), slug: "words-that-repeat" } },
])("in $name", ({ place }) => {
  const { root } = place;
  const links = linksOf(place);

  test("there is a link to the words of every claim", () => {
    expect(links).toHaveLength(claimsOf(place).length);
  });

  test("each leads to its words, in the text of the page as it is built", () => {
    const read = (page: string): string => readFileSync(join(distOf(root), page, "index.html"), "utf8");
    for (const [page, ofPage] of Map.groupBy(links, (link) => link.page)) {
      const { text, places } = pageText(fromHtml(read(page)));
      for (const { id, words, directive } of ofPage) {
        const start = places.get(id) ?? 0;
        // Spaces that are meant to be two are searched as one, as browsers do.
        const { length } = words.replaceAll(/\s+/gu, " ");
        expect(followDirective(directive, text), directive).toEqual({ start, end: start + length });
      }
    }
  });

  test.each([...[390, 1200].entries()])(
    "each leads there in every Chromium that is installed, without the id before it, by turns in windows of two widths: %s, %s pixels",
    async (turn, width) => {
      const followed = links.filter((_, index) => isWhole || index % 2 === turn);
      const site = await serveSite(0, root, { base: "/" });
      try {
        for (const options of await everyChromium()) await followAll(options, width, site.address, followed);
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
