import { addressesAt } from "../publish/addresses.ts";
import type { Site } from "../story/compile-site.ts";

/** A site below a base path, for tests of what leaves it. */
export const exportSite: Site = {
  name: "The Example, Annotated",
  description: "A site for tests.",
  language: "en-GB",
  publisher: "The Example",
  policies: [{ id: "corrections", title: "Corrections", text: "Listed | here *always*." }],
};

export const exportAddresses = addressesAt(new URL("https://news.example"), "/sub/");
