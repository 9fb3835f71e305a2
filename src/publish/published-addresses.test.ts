import { expect, test } from "vitest";
import { movedPages, publicAddresses, redirectsOf, withdrawnPages } from "./published-addresses.ts";
import type { Moved } from "../story/published/public-ids.ts";
import { exampleStory } from "../test/example-story.ts";

const slug = "two-towns-bridge";
const withMoved = (...moved: Moved[]) => [{ ...exampleStory(), moved }];

test("addresses are pages, files and fragments of the story’s page, below the site’s base", () => {
  const addresses = publicAddresses(exampleStory());
  expect(addresses).toEqual([...new Set(addresses)].toSorted());
  expect(addresses).toEqual(
    expect.arrayContaining(
      [
        "",
        "#claim-towns-agree",
        "claims/towns-agree/",
        "#passage-who-spoke",
        "#map",
        "embed/map/",
        "figures/map.png",
        "figures/map.csv",
      ].map((address) => `${slug}/${address}`),
    ),
  );
});

test("a claim takes its page and its citations along", () => {
  expect(redirectsOf(withMoved({ from: "claim:old", to: "claim:towns-agree" }))).toEqual(
    ["", "cite.bib", "cite.ris", "cite.json"].map((file) => ({
      from: `${slug}/claims/old/${file}`,
      to: `${slug}/claims/towns-agree/${file}`,
    })),
  );
});

test("a figure takes its page and its files along; only the page can lead on by itself", () => {
  const stories = withMoved({ from: "figure:chart", to: "figure:map" });
  expect(redirectsOf(stories).map(({ from }) => from)).toEqual(
    ["embed/chart/", "embed/chart/oembed.json", "figures/chart.svg", "figures/chart.png", "figures/chart.csv"].map(
      (path) => `${slug}/${path}`,
    ),
  );
  expect(movedPages(stories)).toEqual([{ from: `${slug}/embed/chart/`, to: `${slug}/embed/map/` }]);
});

test("a claim that became something else leads to its place on the story’s page", () => {
  expect(movedPages(withMoved({ from: "claim:old", to: "note:who-spoke" }))).toEqual([
    { from: `${slug}/claims/old/`, to: `${slug}/#note-who-spoke` },
  ]);
});

test("a story in another folder takes all its pages along, those that had moved before too", () => {
  const pages = movedPages(
    withMoved({ from: "story:towns", to: `story:${slug}` }, { from: "claim:old", to: "claim:towns-agree" }),
  );
  expect(pages).toEqual(
    expect.arrayContaining([
      { from: "towns/", to: `${slug}/` },
      { from: "towns/claims/bridge-opens/", to: `${slug}/claims/bridge-opens/` },
      { from: "towns/embed/map/", to: `${slug}/embed/map/` },
      { from: "towns/claims/old/", to: `${slug}/claims/towns-agree/` },
      { from: `${slug}/claims/old/`, to: `${slug}/claims/towns-agree/` },
    ]),
  );
  expect(new Set(pages.map(({ from }) => from)).size).toBe(pages.length);
});

test("hosts are told of a story in another folder once, and of what moved within it as before", () => {
  const stories = withMoved(
    { from: "story:towns", to: `story:${slug}` },
    { from: "claim:old", to: "claim:towns-agree" },
  );
  const redirects = redirectsOf(stories);
  expect(redirects).toContainEqual({ from: "towns/", to: `${slug}/`, isTree: true });
  expect(redirects.filter(({ from }) => from.startsWith("towns/"))).toHaveLength(1);
  expect(redirects.filter(({ from }) => from.startsWith(`${slug}/claims/old/`))).toHaveLength(4);
});

test("a withdrawn story has each page that it had, under each of its names", () => {
  const published = ["story:towns", "story:bridge", "claim:a", "note:b", "figure:map"] as const;
  expect(withdrawnPages({ slug: "bridge", published: [...published] }).toSorted()).toEqual(
    ["bridge", "towns"].flatMap((name) => [
      `${name}/`,
      `${name}/claims/a/`,
      `${name}/embed/map/`,
      `${name}/record/`,
      `${name}/reuse/`,
    ]),
  );
});

test("what has no page of its own, and what has not moved, leads nowhere", () => {
  expect(redirectsOf(withMoved({ from: "note:old", to: "note:who-spoke" }))).toEqual([]);
  expect(redirectsOf(withMoved())).toEqual([]);
});
