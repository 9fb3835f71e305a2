import { expect, test } from "vitest";
import { exportSite } from "../../test/example-site.ts";
import { change, write } from "../../test/edited-story.ts";
import { exampleStory } from "../../test/example-story.ts";
import { articleJsonLd, storyJsonLd } from "./json-ld.ts";

const page = "https://news.example/two-towns-bridge/";

test("each correction is told with its day, and the story was modified with the last", () => {
  expect(storyJsonLd(exampleStory(), exportSite, page)).toMatchObject({
    datePublished: "2026-07-01",
    dateModified: "2026-07-09",
    correction: [
      {
        "@type": "CorrectionComment",
        "@id": `${page}#correction-who-decided`,
        datePublished: "2026-07-02",
        text:
          "Before: The statement said that the towns had decided to rebuild the bridge. " +
          "Now: It says that they have agreed to, as the headline does.",
      },
      { "@id": `${page}#correction-month-of-the-survey`, datePublished: "2026-07-09" },
    ],
  });
});

test("without corrections there is none to tell, and the story was modified when its notes were", () => {
  const reworked = change("story.yaml", "annotated: 2026-07-01", "annotated: 2026-09\nfirstAnnotated: 2026-07-01");
  const told = storyJsonLd(exampleStory(reworked, write("corrections.yaml", "[]\n")), exportSite, page);
  expect(told).toMatchObject({ datePublished: "2026-07-01", dateModified: "2026-09" });
  expect(told).not.toHaveProperty("correction");
});

test.each([
  ["2026-03-03", "2026-03-03"],
  ["2026-03", "2026-03"],
  ["2025-12-31/2026-03-03", undefined],
])("an article of %s is dated %s, no more exactly than is known", (published, date) => {
  const story = exampleStory(change("article.md", "published: 2026-03-03", `published: "${published}"`));
  expect(articleJsonLd(story.article).datePublished).toBe(date);
});
