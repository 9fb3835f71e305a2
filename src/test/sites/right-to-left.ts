import { arabicArticle } from "../arabic-article.ts";
import { change, storyWith } from "../edited-story.ts";
import { writeContent, type TestSite } from "./test-site.ts";

/** A language that is written from right to left; its words are British ones in brackets. */
export const language = "ar-XB";

/** What gives the files of each story, by its slug: an article in Arabic told in each direction, and one in English. */
export const stories = {
  "from-the-right": () => storyWith(...arabicArticle).files,
  "arabic-in-english": () => storyWith(...arabicArticle, inEnglish).files,
  "from-the-left": () => storyWith(inEnglish).files,
} as const;

const inEnglish = change("story.yaml", "kicker:", "language: en-GB\nkicker:");

/** A site told from right to left, with stories that run either way. */
export const rightToLeft: TestSite = {
  address: { site: "https://example.org", base: "/" },
  write: (copy) => {
    const site = {
      name: "أمثلة",
      description: "قصص للاختبار.",
      language,
      publisher: "ناشر ما",
      policies: [{ id: "footing", title: "الأسس", text: "كل قول يستند إلى شيء." }],
    };
    const files = Object.entries(stories).map(([slug, make]) => [slug, make()] as const);
    return writeContent(copy, site, Object.fromEntries(files));
  },
};
