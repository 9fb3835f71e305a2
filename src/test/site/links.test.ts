import { afterAll, beforeAll, expect, test } from "vitest";
import { serveSite, type ServedSite } from "../../commands/serve-site.ts";
import { checkLinks } from "./check-links.ts";

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite(0);
});
afterAll(() => site.stop());

test("every link within the site leads to a page, and to an anchor on it", async () => {
  const { broken, sound } = await checkLinks(site.address);
  expect(broken).toEqual([]);
  expect(sound).toBeGreaterThan(1);
});
