import { toString } from "mdast-util-to-string";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Problem } from "../../story/problem.ts";
import { readArticle, splitFrontMatter } from "../../story/read-article.ts";
import { storyWith } from "../../test/edited-story.ts";
import { structuredArticle } from "../../test/structured-article.ts";
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

test("an article of other things than paragraphs reads back as it is", () => {
  const source = storyWith(...structuredArticle()).files.get("article.md") ?? "";
  const markdown = articleMarkdown(exampleStory(...structuredArticle()), exportAddresses);
  const bodyOf = (text: string): string => splitFrontMatter(text)?.body.replace(/^\n# .*\n/u, "") ?? "";
  const front = source.slice(0, source.length - bodyOf(source).length);
  const read = (body: string) => {
    const problems: Problem[] = [];
    const article = readArticle("article.md", `${front}${body}`, (problem) => void problems.push(problem));
    expect(problems).toEqual([]);
    return article;
  };
  const without = (article: unknown): unknown =>
    JSON.parse(JSON.stringify(article, (key, value: unknown) => (["line", "column"].includes(key) ? 0 : value)));
  expect(without(read(bodyOf(markdown))?.body)).toEqual(without(read(bodyOf(source))?.body));
});

test("front matter survives what YAML would read otherwise", () => {
  const story = exampleStory();
  const headline = "yes: no # --- \"quoted\" 'single' @at";
  const parts = splitFrontMatter(
    articleMarkdown({ ...story, article: { ...story.article, headline, byline: "2020-01-01" } }, exportAddresses),
  );
  expect(parse(parts?.front ?? "", { version: "1.1" })).toMatchObject({ headline, byline: "2020-01-01" });
});
