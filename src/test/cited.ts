import { fileURLToPath } from "node:url";
import { addressesAt } from "../publish/addresses.ts";
import type { Cited } from "../publish/cite/citation-item.ts";
import { compileContent } from "../story/compile-content.ts";
import { readContent } from "../story/read-content.ts";
import type { Story } from "../story/story.ts";

/** A story as it is cited where the project's own site stands below a path of some host; then each of its claims. */
export function citedOf(story: Story): Cited[] {
  const { site } = compileContent(readContent(fileURLToPath(new URL("../..", import.meta.url))));
  const at = addressesAt(new URL("https://example.org"), "/news/");
  const whole = { site, story, at };
  return [whole, ...story.claims.map((claim) => ({ ...whole, claim }))];
}
