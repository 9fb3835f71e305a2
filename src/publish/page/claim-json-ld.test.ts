import { expect, test } from "vitest";
import { exportSite } from "../../test/example-site.ts";
import { change } from "../../test/edited-story.ts";
import { exampleStory } from "../../test/example-story.ts";
import { realStory } from "../../test/real-story.ts";
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

test("in the real story one person speaks, and two bodies", () => {
  const authors = Object.values(saidBy(realStory())).flatMap(({ author }) => author ?? []);
  const named = new Set(authors.map((author) => JSON.stringify(author)));
  expect([...named].toSorted()).toEqual([
    '{"@type":"Organization","name":"Gaza’s health ministry"}',
    '{"@type":"Organization","name":"Riyadh"}',
    '{"@type":"Person","name":"Donald Trump"}',
  ]);
});

test("the page is dated by its own publication; only the article has the article's date, as exactly as it is known", () => {
  const story = realStory();
  const [claim] = story.claims;
  expect(claim && claimJsonLd(claim, story, exportSite, places)).toMatchObject({
    datePublished: "2026-11-22",
    dateModified: "2026-11-27",
    appearance: { "@type": "NewsArticle", datePublished: "2025-08", creditText: "By Aghakazim Guliyev" },
  });
});
