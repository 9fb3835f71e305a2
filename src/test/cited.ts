import { addressesAt } from "../publish/addresses.ts";
import type { Cited } from "../publish/cite/citation-item.ts";
import { exportSite } from "./example-site.ts";
import type { Story } from "../story/story.ts";

/** A site that is its own publisher, whose name is of several parts. */
const site = { ...exportSite, publisher: exportSite.name };

/** A story as it is cited where a site stands below a path of some host; then each of its claims. */
export function citedOf(story: Story): Cited[] {
  const at = addressesAt(new URL("https://example.org"), "/news/");
  const whole = { site, story, at };
  return [whole, ...story.claims.map((claim) => ({ ...whole, claim }))];
}
