import { serveSite } from "../../commands/serve-site.ts";
import { siteFolder, type SiteName } from "../sites/site-folder.ts";
import type { TestSite } from "../sites/test-site.ts";
import { test } from "./fixtures.ts";

/**
 * Playwright's test with one of the sites that tests share, served once a worker, and only where a test asks for it.
 * @returns the test, with the site's address as `served`
 */
export const testOn = (name: SiteName, { address }: Pick<TestSite, "address">) =>
  test.extend<object, { served: string }>({
    served: [
      async ({}, use) => {
        const site = await serveSite(0, siteFolder(name), address);
        await use(site.address);
        await site.stop();
      },
      { scope: "worker" },
    ],
  });
