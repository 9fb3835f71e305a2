import type { Element } from "hast";
import { h } from "hastscript";
import { formatDate, type StoryDate } from "../../story/dates.ts";

/** What the line needs beside the page's own styles. */
export const savedLineStyles =
  "@layer blocks{.saved-edition{padding-block:.5rem;border-block-end:1px solid var(--line);color:var(--soft);font-size:var(--small);overflow-wrap:anywhere}}";

/**
 * The line that says what a saved page is, and where to see what has changed since.
 * @param checked the day on which its notes were last checked
 * @param address the page's full address, which stays readable where there is no network
 */
export function savedLine(checked: StoryDate, address: string): Element {
  return h("p", { className: ["saved-edition"] }, [
    `Saved edition. Evidence last checked on ${formatDate(checked)}; corrections since then are at `,
    h("a", { href: address }, address),
    ".",
  ]);
}
