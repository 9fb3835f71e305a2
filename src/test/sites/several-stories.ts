import { append, change, storyWith } from "../edited-story.ts";
import { longSite, longStory } from "../hostile/long-words.ts";
import { plainStory, signs, signStory } from "../hostile/sign-stories.ts";
import { structuredArticle } from "../structured-article.ts";
import { wordsThatRepeat } from "../words-that-repeat.ts";
import { writeContent, type TestSite } from "./test-site.ts";

/** A claim with as many voices as none in the other stories has, so that the style of its page differs from all others. */
const claims = `
  - id: both-say
    label: Both say so
    statement: The mayor and an engineer spoke of Sweden.
    passage: { exact: said on Monday. Sweden has set }
    voices: [ida-berg, engineer]
`;
const bridge = storyWith(
  append("claims.yaml", claims),
  change("published.yaml", "published:\n", "published:\n  - story:old-bridge\n"),
  append("published.yaml", "  story:old-bridge: story:two-towns-bridge\n"),
);
const withdrawn = {
  "published.yaml":
    "published:\n  - story:gone\n  - story:gone-before\n  - claim:a-claim\n  - figure:map\n  - note:a-note\n",
  "withdrawn.yaml": "title: A story\non: 2026-11-25\nreason: The article was retracted by its publisher.\n",
};

/** One of them was there alone, under its old name, before the others came. */
const list = "published: [old-bridge]\nfront: old-bridge\n";

/** What gives the files of each story that is shown, by its slug. */
export const stories = {
  "two-towns-bridge": () => bridge.files,
  "long-words": longStory,
  plain: plainStory,
  signs: signStory,
  structured: () => storyWith(...structuredArticle()).files,
  "words-that-repeat": () => storyWith(...wordsThatRepeat()).files,
} as const;

/** What `site.yaml` says: signs in every text, and words without an end. */
export const site = {
  name: `${longSite.name} ${signs[0] ?? ""}`,
  description: `${longSite.description} ${signs[1] ?? ""}`,
  language: "en",
  publisher: `${longSite.publisher} ${signs[2] ?? ""}`,
  policies: [...longSite.policies, { id: "signs", title: signs[3], text: signs[0] }],
};

/** Stories of every kind of words, one that was called otherwise before, and one that was withdrawn. */
export const severalStories: TestSite = {
  address: { site: "https://example.org", base: "/" },
  write: (copy) => {
    const shown = Object.entries(stories).map(([slug, files]) => [slug, files()] as const);
    return writeContent(copy, site, { ...Object.fromEntries(shown), gone: new Map(Object.entries(withdrawn)) }, list);
  },
};
