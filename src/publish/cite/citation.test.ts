import { expect, test } from "vitest";
import { citedOf } from "../../test/cited.ts";
import { change } from "../../test/edited-story.ts";
import { exampleStory } from "../../test/example-story.ts";
import { citationOf } from "./citation.ts";
import { citationItem } from "./citation-item.ts";
import { citationMeta } from "./citation-meta.ts";

const [story, claim] = citedOf(exampleStory());
if (!story || !claim) throw new Error("There is nothing to cite.");

test("a story is cited with its address, what it does not know, and three files below the base", () => {
  expect(citationOf(story)).toEqual({
    styled:
      "The Example, Annotated. (2026, July 1). The bridge between two towns. " +
      "https://example.org/news/two-towns-bridge/",
    note: "Annotated; evidence last checked on 30 June 2026; add the day you read it.",
    files: [
      { type: "bib", name: "BibTeX", href: "/news/two-towns-bridge/cite.bib" },
      { type: "ris", name: "RIS", href: "/news/two-towns-bridge/cite.ris" },
      { type: "json", name: "CSL-JSON", href: "/news/two-towns-bridge/cite.json" },
    ],
  });
});

test("a claim is cited by a statement that leaves the report a report, and names the article", () => {
  const { title, note } = citationItem(claim);
  expect(title).toBe(claim.claim?.statement);
  expect(note).toContain("” by Ada Lind, Border Courier, 3 March 2026: https://courier.example/bridge");
  expect(citationOf(claim).files[0]?.href).toBe("/news/two-towns-bridge/claims/towns-agree/cite.bib");
});

test("every page has an id of its own", () => {
  const ids = citedOf(exampleStory()).map((cited) => citationItem(cited).id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("a site with a name apart from its publisher’s is named beside it", () => {
  const site = { ...story.site, publisher: "Example Newsroom" };
  expect(citationOf({ ...story, site }).styled).toMatch(/^Example Newsroom\. .* The Example, Annotated\. https:/u);
});

test("the head tells what is cited, who wrote it and when, as exactly as is known, and nothing that makes it a journal’s", () => {
  const tags = (title: string) => [
    { name: "author", content: "The Example, Annotated" },
    { name: "citation_author", content: "The Example Annotated," },
    { name: "DC.title", content: title },
    { property: "article:modified_time", content: "2026-07-09" },
    { property: "article:published_time", content: "2026-07-01" },
    { name: "citation_publication_date", content: "2026/07/01" },
  ];
  expect(citationMeta(story)).toEqual(tags(story.story.title));
  expect(citationMeta(claim)).toEqual(tags(claim.claim?.statement ?? ""));
});

test.each([
  ["annotated: 2026-07-01", "2026-07-09", "2026-07-01", "2026/07/01"],
  ["annotated: 2026-09-02\nfirstAnnotated: 2026-07-01", "2026-09-02", "2026-07-01", "2026/07/01"],
  ['annotated: "2026-07"', "2026-07", "2026-07", "2026/07"],
  ['annotated: "2025-12-31/2026-01-02"\nmeant: [annotated]', "2026-07-09", undefined, undefined],
])(
  "%s: the days are those of our page, of its first edition and of its last change",
  (dates, modified, ...published) => {
    const [cited] = citedOf(exampleStory(change("story.yaml", "annotated: 2026-07-01", dates)));
    const tags = new Map(
      (cited ? citationMeta(cited) : []).map(({ content, ...tag }) => [Object.values(tag)[0], content]),
    );
    expect(tags.get("article:modified_time")).toBe(modified);
    expect([tags.get("article:published_time"), tags.get("citation_publication_date")]).toEqual(published);
  },
);
