import { severalStories, type stories } from "../sites/several-stories.ts";
import { testOn } from "./served-site.ts";

/** For tests on the site of several stories. */
export const test = testOn("several-stories", severalStories);

/** Of its stories, the example and the one whose words have no end. */
export const [exampleSlug, longSlug] = ["two-towns-bridge", "long-words"] as const satisfies (keyof typeof stories)[];
