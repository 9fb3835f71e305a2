import { expect, test } from "vitest";
import { showing } from "../../publish/outline.ts";
import { allParts } from "../../parts/all-parts.ts";
import { change, remove } from "../../test/edited-story.ts";
import { exampleContent, exampleSiteFile } from "../../test/example-content.ts";
import { compileContent, storyListPath } from "../compile-content.ts";
import { ContentError } from "../problem.ts";
import type { ContentFiles } from "../read-content.ts";
import { publishContent, addIds, emptyLedger } from "./publish-content.ts";

const ledger = "content/stories/two-towns-bridge/published.yaml";
/** The content with what `publish-ids` writes. */
function published(files: ContentFiles): ContentFiles {
  const updates = publishContent(files, allParts, showing).map(({ file, text }) => [file, text] as const);
  return { ...files, ...Object.fromEntries(updates) };
}

test("what is published can be built, and before that it cannot", () => {
  const files = exampleContent();
  expect(() => compileContent(files, { parts: allParts, showing, isPublication: true })).toThrow(ContentError);
  const [list, update, ...more] = publishContent(files, allParts, showing);
  expect(more).toEqual([]);
  expect(list).toMatchObject({ file: storyListPath, added: ["two-towns-bridge", "front: two-towns-bridge"] });
  expect(list?.text).toMatch(/^# .*\n# .*\npublished:\n {2}- two-towns-bridge\nfront: two-towns-bridge\n$/u);
  expect(update?.file).toBe(ledger);
  expect(update?.added).toEqual(expect.arrayContaining(["figure:map", "policy:footing", "claim:towns-agree"]));
  expect(update?.text).toContain("claim:crossing-shut: claim:bridge-rebuilt");
  const after = published(files);
  expect(compileContent(after, { parts: allParts, showing, isPublication: true }).stories).toHaveLength(1);
  expect(publishContent(after, allParts, showing).map(({ added }) => added)).toEqual([[], []]);
});

test("a story without a list gets one", () => {
  const [, update] = publishContent(exampleContent(remove("published.yaml")), allParts, showing);
  expect(update?.text).toMatch(/^# .*\n# .*\npublished:\n {2}- change:want-or-agree\n/u);
});

/** The example as a second story beside others, with a list of its own to begin. */
function withCopy(files: ContentFiles, slug: string): ContentFiles {
  const story = Object.entries(exampleContent(remove("published.yaml")));
  const copy = story.map(([path, text]) => [path.replace("two-towns-bridge", slug), text] as const);
  return { ...files, ...Object.fromEntries(copy) };
}

test("the story that was there alone is the one that stood at the front page, and stays that when others come", () => {
  const alone = published(exampleContent());
  const both = published(withCopy(alone, "a-road"));
  expect(both[storyListPath]).toMatch(/- a-road\n {2}- two-towns-bridge\nfront: two-towns-bridge\n$/u);
  expect(published(withCopy(both, "z-road"))[storyListPath]).toMatch(/\nfront: two-towns-bridge\n$/u);
  expect(compileContent(both, { parts: allParts, showing, isPublication: true }).front?.slug).toBe("two-towns-bridge");
});

test("of a site whose list does not say so yet, the one that is listed alone stood at the front page", () => {
  const alone = published(exampleContent());
  const silent = { ...alone, [storyListPath]: (alone[storyListPath] ?? "").replace(/^front: .*\n/mu, "") };
  expect(published(withCopy(silent, "a-road"))[storyListPath]).toMatch(/\nfront: two-towns-bridge\n$/u);
});

test("of stories that came together, none stood at the front page", () => {
  const both = published(withCopy(exampleContent(), "a-road"));
  expect(both[storyListPath]).not.toContain("front:");
  expect(compileContent(both, { parts: allParts, showing, isPublication: true }).front).toBeUndefined();
});

test("a copied folder can be published once the advice is followed", () => {
  const files = published(exampleContent());
  const copy = Object.entries(files).map(([path, text]) => [path.replace("two-towns-bridge", "a-copy"), text] as const);
  const both: ContentFiles = { ...files, ...Object.fromEntries(copy) };
  const message = messageOf(() => publishContent(both, allParts, showing));
  expect(message).toContain("delete `content/stories/a-copy/published.yaml` and run `npm run publish-ids`");
  expect(message).toContain("1 problem in");
  delete both["content/stories/a-copy/published.yaml"];
  const { stories } = compileContent(published(both), { parts: allParts, showing, isPublication: true });
  expect(stories.map(({ slug }) => slug).toSorted()).toEqual(["a-copy", "two-towns-bridge"]);
});

test("a renamed story can be published once the advice is followed, and leads on from its old name", () => {
  const files = published(exampleContent());
  const { [ledger]: old = "", ...others } = files;
  const renamed = (text: string): ContentFiles =>
    Object.fromEntries(
      Object.entries({ ...others, [ledger]: text }).map(([path, source]) => [
        path.replace("two-towns-bridge", "towns"),
        source,
      ]),
    );
  const message = messageOf(() => publishContent(renamed(old), allParts, showing));
  expect(message).toContain("story:two-towns-bridge: story:towns");
  const after = published(renamed(`${old}  story:two-towns-bridge: story:towns\n`));
  const { stories, front } = compileContent(after, { parts: allParts, showing, isPublication: true });
  expect(front?.slug).toBe("towns");
  expect(stories[0]?.moved).toContainEqual({ from: "story:two-towns-bridge", to: "story:towns" });
});

test("a withdrawn story is built as that, once the advice is followed, and its ledger stays as it is", () => {
  const files = published(exampleContent());
  const { "content/site.yaml": site = "", [storyListPath]: list = "", [ledger]: own = "" } = files;
  const left = { "content/site.yaml": site, [storyListPath]: list, "content/stories/other/story.yaml": "" };
  expect(messageOf(() => publishContent(left, allParts, showing))).toContain(
    "`two-towns-bridge`, which was published and is gone",
  );
  const note = "title: Two towns\non: 2026-11-25\nreason: The article was retracted.\n";
  const after = {
    "content/site.yaml": site,
    [storyListPath]: list,
    [ledger]: own,
    "content/stories/two-towns-bridge/withdrawn.yaml": note,
  };
  expect(publishContent(after, allParts, showing)).toEqual([{ file: storyListPath, text: list, added: [] }]);
  const { stories, withdrawn } = compileContent(after, { parts: allParts, showing, isPublication: true });
  expect(stories).toEqual([]);
  expect(withdrawn).toMatchObject([{ slug: "two-towns-bridge", title: "Two towns" }]);
});

test("a withdrawn story without its ledger is given no empty one", () => {
  const { "content/site.yaml": site = "" } = exampleContent();
  const withdrawn = "content/stories/two-towns-bridge/withdrawn.yaml";
  const files = {
    "content/site.yaml": site,
    [withdrawn]: "title: Two towns\non: 2026-11-25\nreason: It was retracted.\n",
  };
  expect(messageOf(() => publishContent(files, allParts, showing))).toContain(`${ledger}:1:1 file-present`);
});

test("for what has gone the one new name is offered, though the two are not alike", () => {
  const files = published(exampleContent());
  const notes = "content/stories/two-towns-bridge/notes.yaml";
  const renamed = { ...files, [notes]: (files[notes] ?? "").replace("id: who-spoke", "id: untold-town") };
  expect(messageOf(() => publishContent(renamed, allParts, showing))).toContain("note:who-spoke: note:untold-town");
});

test.each([
  [["a", "b", "c"], "absence of `a`, `b`, `c`, expected"],
  [["a", "b", "c", "d", "e"], "absence of `a`, `b`, `c`, 2 more, expected"],
])("of the stories %j, which are not listed, a build tells three and how many more", (slugs, found) => {
  const { "content/site.yaml": site = "" } = exampleContent();
  const stories = slugs.flatMap((slug) => [
    [`content/stories/${slug}/withdrawn.yaml`, "title: Two towns\non: 2026-11-25\nreason: It was retracted.\n"],
    [`content/stories/${slug}/published.yaml`, "published: []\n"],
  ]);
  const files: ContentFiles = { "content/site.yaml": site, ...(Object.fromEntries(stories) as ContentFiles) };
  expect(messageOf(() => compileContent(files, { parts: allParts, isPublication: true }))).toContain(found);
});

test("nothing is published while something has gone without a successor", () => {
  const files = exampleContent(change("notes.yaml", "id: who-spoke", "id: who-told-it"));
  expect(() => publishContent(files, allParts, showing)).toThrow("`note:who-spoke`, which was published and is gone");
});

test.each([
  ["figures", "figure:map", "figure:chart"],
  ["policies", "policy:footing", "policy:thanks"],
])("%s are missed only where it is known which there are", (_kind, known, gone) => {
  const files = exampleContent(change("published.yaml", "  - note:who", `  - ${known}\n  - ${gone}\n  - note:who`));
  expect(() => compileContent(files, { parts: allParts, showing })).toThrow(
    `\`${gone}\`, which was published and is gone`,
  );
  const noPolicies = { ...files, "content/site.yaml": exampleSiteFile.replace("policies:", "polices:") };
  const message = messageOf(() => compileContent(noPolicies, { parts: allParts }));
  expect(message).toContain("1 problem");
});

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
  return "";
}

const keptLedger = `# Kept for good.
published:
  # Links to these stand in print.
  - claim:z
  # The one that was shared most.
  - note:b # in May

# What became of them.
moved:
  note:b: claim:z
`;

test("new ids are added in their order, and comments and what has moved stay", () => {
  expect(addIds(keptLedger, ["note:a", "claim:z", "claim:a"])).toEqual({
    added: ["claim:a", "note:a"],
    text: `# Kept for good.
published:
  # Links to these stand in print.
  - claim:a
  - claim:z
  - note:a
  # The one that was shared most.
  - note:b # in May

# What became of them.
moved:
  note:b: claim:z
`,
  });
});

test("where nothing is missing, nothing is changed, not even the order", () => {
  expect(addIds(keptLedger, ["note:b"])).toEqual({ text: keptLedger, added: [] });
});

test("what was added is not added again", () => {
  const { text } = addIds(keptLedger, ["event:x"]);
  expect(addIds(text, ["event:x", "claim:z"])).toEqual({ text, added: [] });
});

test("an empty keptLedger becomes a list, an id a line", () => {
  const { text } = addIds(emptyLedger, ["note:b", "note:a"]);
  expect(text).toMatch(/^# .*\n# .*\npublished:\n {2}- note:a\n {2}- note:b\n$/u);
});

test("a keptLedger without a list is refused", () => {
  expect(() => addIds("moved: {}\n", [])).toThrow("expected a list under `published`");
});
