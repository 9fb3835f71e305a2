import { expect, test } from "vitest";
import { exportSite } from "../../test/example-site.ts";
import { change, write } from "../../test/edited-story.ts";
import { exampleStory } from "../../test/example-story.ts";
import { articleJsonLd, recordJsonLd, storyJsonLd } from "./json-ld.ts";

const page = "https://news.example/two-towns-bridge/";
const record = `${page}record/`;

test("the story was modified with its last correction, which the record tells of the same thing", () => {
  const told = storyJsonLd(exampleStory(), exportSite, page);
  expect(told).toMatchObject({ "@id": page, datePublished: "2026-07-01", dateModified: "2026-07-09" });
  expect(told).not.toHaveProperty("correction");
});

test("the record tells each correction of the story with its day, and the works it cites", () => {
  const story = exampleStory();
  expect(recordJsonLd(story, { story: page, record })).toMatchObject({
    "@id": page,
    citation: story.references.map(({ url }) => url),
    correction: [
      {
        "@type": "CorrectionComment",
        "@id": `${record}#correction-who-decided`,
        datePublished: "2026-07-02",
        text:
          "Before: The statement said that the towns had decided to rebuild the bridge. " +
          "Now: It says that they have agreed to, as the headline does.",
      },
      { "@id": `${record}#correction-month-of-the-survey`, datePublished: "2026-07-09" },
    ],
  });
});

test("without corrections there is none to tell, and the story was modified when its notes were", () => {
  const reworked = change("story.yaml", "annotated: 2026-07-01", "annotated: 2026-09\nfirstAnnotated: 2026-07-01");
  const story = exampleStory(reworked, write("corrections.yaml", "[]\n"));
  const told = storyJsonLd(story, exportSite, page);
  expect(told).toMatchObject({ datePublished: "2026-07-01", dateModified: "2026-09" });
  expect(recordJsonLd(story, { story: page, record })).not.toHaveProperty("correction");
});

test.each([
  ["2026-03-03", "2026-03-03"],
  ["2026-03", "2026-03"],
  ["2025-12-31/2026-03-03", undefined],
])("an article of %s is dated %s, no more exactly than is known", (published, date) => {
  const story = exampleStory(change("article.md", "published: 2026-03-03", `published: "${published}"`));
  expect(articleJsonLd(story.article).datePublished).toBe(date);
});
