import { serveSite } from "../../commands/serve-site.ts";
import { siteFolder } from "../sites/site-folder.ts";
import { severalStories, type stories } from "../sites/several-stories.ts";
import { distOf, listFiles } from "../site/read-site.ts";
import { test as siteTest } from "./fixtures.ts";

/** The site of several stories, served. */
export interface OtherStories {
  address: string;
  /** Paths of all its pages, as a reader opens them. */
  pages: string[];
}

/** Served once a worker, and only where a test asks for it. */
export const test = siteTest.extend<object, { otherStories: OtherStories }>({
  otherStories: [
    async ({}, use) => {
      const root = siteFolder("several-stories");
      const site = await serveSite(0, root, severalStories.address);
      const pages = listFiles(distOf(root)).filter((file) => file.endsWith(".html"));
      await use({
        address: site.address,
        pages: pages.map((file) => file.replace(/(?<=^|\/)index\.html$/u, "")),
      });
      await site.stop();
    },
    { scope: "worker" },
  ],
});

/** Of its stories, the example and the one whose words have no end. */
export const [exampleSlug, longSlug] = ["two-towns-bridge", "long-words"] as const satisfies (keyof typeof stories)[];
