import { expect, test } from "vitest";
import { exportSite } from "../../test/example-site.ts";
import { change } from "../../test/edited-story.ts";
import { exampleStory } from "../../test/example-story.ts";
import type { Story } from "../../story/story.ts";
import { claimJsonLd } from "./json-ld.ts";

const places = { claim: "https://news.example/a/claims/b/", story: "https://news.example/a/" };

/** Who is said to be behind each claim, by the claim's id. */
const saidBy = (story: Story) =>
  Object.fromEntries(
    story.claims.map((claim) => {
      const { author, creditText } = claimJsonLd(claim, story, exportSite, places);
      return [claim.id, { author, creditText }];
    }),
  );

test("only who is named is a person; others are credited as the article calls them; the silent said nothing", () => {
  expect(saidBy(exampleStory())).toEqual({
    "towns-agree": {},
    "bridge-rebuilt": { creditText: "Two officials" },
    "bridge-opens": { author: [{ "@type": "Person", name: "Ida Berg" }], creditText: "Ida Berg" },
    "survey-first": { creditText: "One engineer" },
    "ferry-until-then": {},
    "flood-year": {},
  });
});

test("an institution is an organisation, and several under one name are neither that nor a person", () => {
  const standing = (standing: string) =>
    saidBy(exampleStory(change("claims.yaml", "standing: named", `standing: ${standing}`)))["bridge-opens"]?.author;
  expect(standing("institution")).toEqual([{ "@type": "Organization", name: "Ida Berg" }]);
  expect(standing("named\n    count: 2")).toBeUndefined();
  expect(standing("institution\n    count: 3")).toBeUndefined();
  const inWords = ["official", "unnamed", "unidentified", "silent"];
  expect(inWords.map(standing)).toEqual(inWords.map(() => undefined));
});

test("the page is dated by its own publication; only the article has the article's date, as exactly as it is known", () => {
  const story = exampleStory();
  const [claim] = story.claims;
  expect(claim && claimJsonLd(claim, story, exportSite, places)).toMatchObject({
    datePublished: "2026-07-01",
    dateModified: "2026-07-09",
    appearance: { "@type": "NewsArticle", datePublished: "2026-03-03", creditText: "By Ada Lind" },
  });
});

test("works are cited by their addresses, and those that are quoted with the words, their language and their place", () => {
  const story = exampleStory();
  const citations = (id: string) =>
    story.claims
      .filter((claim) => claim.id === id)
      .map((claim) => claimJsonLd(claim, story, exportSite, places).citation);
  expect(citations("flood-year")).toEqual([["https://elvby.example/minutes"]]);
  expect(citations("survey-first")).toEqual([
    [
      {
        "@type": "Quotation",
        text: "Undersökningen av älven har börjat i vår",
        inLanguage: "sv",
        abstract: "The survey of the river has begun this spring",
        position: "first paragraph",
        isPartOf: { "@type": "CreativeWork", url: "https://water.example/survey", name: "The survey of the river" },
      },
    ],
  ]);
});
