import { serveSite } from "../../commands/serve-site.ts";
import { storyWith } from "../edited-story.ts";
import { longSite, longStory } from "../hostile/long-words.ts";
import { buildStories } from "../site/build-stories.ts";
import { distOf, listFiles } from "../site/read-site.ts";
import { test as siteTest } from "./fixtures.ts";

/** A site of the example story and of one whose every text has words without an end, built and served. */
export interface OtherStories {
  address: string;
  /** Paths of all its pages, as a reader opens them. */
  pages: string[];
}

/** Built once a worker, and only where a test asks for it. */
export const test = siteTest.extend<object, { otherStories: OtherStories }>({
  otherStories: [
    async ({}, use) => {
      const copy = await buildStories(longSite, { [exampleSlug]: storyWith().files, [longSlug]: longStory() });
      const site = await serveSite(0, copy.root, { base: "/" });
      const pages = listFiles(distOf(copy.root)).filter((file) => file.endsWith(".html"));
      await use({
        address: site.address,
        pages: pages.map((file) => file.replace(/(?<=^|\/)index\.html$/u, "")),
      });
      await site.stop();
      await copy.remove();
    },
    { scope: "worker", timeout: 300_000 },
  ],
});

export const exampleSlug = "two-towns-bridge";
export const longSlug = "long-words";
