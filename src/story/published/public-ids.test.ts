import { expect, test } from "vitest";
import { isMap, isSeq, parseDocument, type Document } from "yaml";
import { allKinds, allParts } from "../../parts/all-parts.ts";
import { publicAddresses } from "../../publish/published-addresses.ts";
import { storyWith } from "../../test/edited-story.ts";
import { exampleStory } from "../../test/example-story.ts";
import { realStory } from "../../test/real-story.ts";
import { compileStory } from "../compile-story.ts";
import { storyFileNames } from "../read-sources.ts";
import { fragmentsOf, readPublicId } from "../kinds.ts";
import { publicIds, resolveMoved } from "./public-ids.ts";

const surroundings = { figures: ["map"], policies: ["corrections"] };

test("everything of a story that has an address is named once, sorted", () => {
  const ids = publicIds(exampleStory(), surroundings);
  expect(ids).toEqual([...new Set(ids)].toSorted());
  expect(ids).toEqual(
    expect.arrayContaining([
      "story:two-towns-bridge",
      "section:sources",
      "sentence:s-two-border-towns-agree-to",
      "claim:bridge-rebuilt",
      "voice:ida-berg",
      "note:who-spoke",
      "country:NOR",
      "precondition:costs-shared",
      "condition:bridge-open",
      "dependency:survey-before-costs",
      "event:flood",
      "version:agency",
      "change:want-or-agree",
      "ref:water-board",
      "figure:map",
      "policy:corrections",
      "section:corrections",
      "correction:who-decided",
    ]),
  );
});

test.each([
  ["claim:towns-agree", ["claim-towns-agree"]],
  ["note:who-spoke", ["note-who-spoke", "passage-who-spoke"]],
  ["country:NOR", ["country-nor"]],
  ["policy:privacy", ["policy-privacy"]],
  ["figure:then-now", ["then-now"]],
  ["correction:who-decided", ["correction-who-decided"]],
  ["story:two-towns-bridge", []],
] as const)("%s stands at %j", (id, fragments) => {
  expect(fragmentsOf(id, allKinds)).toEqual(fragments);
});

test.each(["claims:towns-agree", "towns-agree", "note: who-spoke", "note:", "claim-towns-agree", "note:a b"])(
  "%s is no id",
  (text) => {
    expect(readPublicId(text, allKinds)).toBeUndefined();
  },
);

test("no two things of the site’s story share a place", () => {
  const places = publicIds(realStory(), surroundings).flatMap((id) => fragmentsOf(id, allKinds));
  expect(places).toEqual([...new Set(places)]);
});

test("no address depends on the order in which anything is written down", () => {
  const { files, ...folder } = storyWith();
  const turned = new Map([...files].map(([name, text]) => [name, isInAnyOrder(name) ? backwards(text) : text]));
  for (const name of storyFileNames(allParts).filter((file) =>
    /claims|notes|events|references|dependency/u.test(file),
  )) {
    if (name.endsWith(".yaml")) expect(turned.get(name)).not.toBe(files.get(name));
  }
  const { story, problems } = compileStory({ ...folder, files: turned }, { parts: allParts });
  expect(problems).toEqual([]);
  const example = exampleStory();
  expect(story?.claims.map(({ id }) => id)).toEqual(example.claims.map(({ id }) => id).toReversed());
  expect(story && publicAddresses(story)).toEqual(publicAddresses(example));
});

/** The order of corrections is that of their dates. */
const isInAnyOrder = (name: string): boolean => name.endsWith(".yaml") && name !== "corrections.yaml";

/** The same file with each of its lists of things in the opposite order. */
function backwards(text: string): string {
  const document = parseDocument(text);
  for (const list of listsOf(document)) list.reverse();
  return document.toString();
}

function listsOf({ contents }: Document.Parsed): unknown[][] {
  if (isSeq(contents)) return [contents.items];
  if (!isMap(contents)) return [];
  return contents.items.flatMap(({ value }) => (isSeq(value) ? [value.items] : []));
}

test("what moved leads to where it is now, however often it moved", () => {
  expect(resolveMoved({ "note:a": "note:b", "note:b": "claim:c", "event:x": "note:b" })).toEqual([
    { from: "note:a", to: "claim:c" },
    { from: "note:b", to: "claim:c" },
    { from: "event:x", to: "claim:c" },
  ]);
});

test("a circle ends", () => {
  expect(resolveMoved({ "note:a": "note:b", "note:b": "note:a" })).toHaveLength(2);
});
