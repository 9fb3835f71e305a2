import { toString } from "mdast-util-to-string";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { splitFrontMatter } from "../../story/read-article.ts";
import { exampleStory } from "../../test/example-story.ts";
import { realStory } from "../../test/real-story.ts";
import { articleMarkdown } from "./article-markdown.ts";
import { withAwkwardArticle } from "./awkward-article.ts";
import { exportAddresses } from "../../test/example-site.ts";

const stories = [
  ["real", realStory()],
  ["awkward", withAwkwardArticle(exampleStory())],
] as const;

describe.each(stories)("the %s article as Markdown", (_, story) => {
  const parts = splitFrontMatter(articleMarkdown(story, exportAddresses));

  test.each([
    ["CommonMark", remark(), undefined],
    ["GitHub’s Markdown", remark().use(remarkGfm), "link"],
  ])("reads back as the same text with %s", (_, parser, linked) => {
    const { children } = parser.parse(parts?.body ?? "");
    expect(children.map(({ type }) => type)).toEqual(
      story.article.blocks.map(({ kind }) => (kind === "headline" ? "heading" : "paragraph")),
    );
    // GitHub makes links of bare addresses, escaped or not; their words stay the same.
    const words = children.flatMap((node) => ("children" in node ? node.children.map(({ type }) => type) : []));
    expect(words.filter((type) => type !== "text" && type !== linked)).toEqual([]);
    expect(children.map((node) => toString(node)).join("\n")).toBe(story.article.text);
  });

  test("says where it comes from", () => {
    const { headline, byline, publisher, published, url, language, rights } = story.article;
    expect(parse(parts?.front ?? "")).toMatchObject({
      ...{ headline, byline, publisher, url, language, rights },
      published: published.edtf,
      retrievedFrom: `https://news.example/sub/${story.slug}/`,
    });
  });
});

test("front matter survives what YAML would read otherwise", () => {
  const story = exampleStory();
  const headline = "yes: no # --- \"quoted\" 'single' @at";
  const parts = splitFrontMatter(
    articleMarkdown({ ...story, article: { ...story.article, headline, byline: "2020-01-01" } }, exportAddresses),
  );
  expect(parse(parts?.front ?? "", { version: "1.1" })).toMatchObject({ headline, byline: "2020-01-01" });
});
