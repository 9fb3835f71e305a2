import { content, site } from "./pseudo-language.ts";
import { writeContent, type TestSite } from "./test-site.ts";

/** The story in other letters, told in Arabic. */
const inArabic = new Map(content).set("story.yaml", `${content.get("story.yaml") ?? ""}\nlanguage: ar\n`);

/** A site in German with two stories: one that names no language, and one that is told in Arabic. */
export const inTwoLanguages: TestSite = {
  address: { site: "https://example.org", base: "/" },
  write: (copy) => writeContent(copy, { ...site, language: "de" }, { bruecke: content, jisr: inArabic }),
};
