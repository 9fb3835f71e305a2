import { allParts } from "../parts/all-parts.ts";
import { expect, test } from "vitest";
import { change, type Edit } from "../test/edited-story.ts";
import { exampleContent, exampleSiteFile as site } from "../test/example-content.ts";
import { compileContent } from "./compile-content.ts";
import { ContentError } from "./problem.ts";
import type { ContentFiles } from "./read-content.ts";

/** All content with another `site.yaml`, or none. */
function contentWith(siteSource: string | undefined, ...edits: readonly Edit[]): ContentFiles {
  const content = exampleContent(...edits);
  delete content["content/site.yaml"];
  return siteSource === undefined ? content : { "content/site.yaml": siteSource, ...content };
}

function problemsOf(files: ContentFiles): string[] {
  try {
    compileContent(files, { parts: allParts });
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(({ file, line, column, rule }) => `${file}:${String(line)}:${String(column)} ${rule}`);
  }
}

test("good content becomes a site and its stories", () => {
  const content = compileContent(contentWith(site), { parts: allParts });
  expect(content.site.name).toBe("Examples");
  expect(content.stories.map(({ slug }) => slug)).toEqual(["two-towns-bridge"]);
});

test.each<[string, ContentFiles, string[]]>([
  ["no site.yaml", contentWith(undefined), ["content/site.yaml:1:1 file-present"]],
  ["a misspelt key", contentWith(site.replace("publisher", "publsher")), ["content/site.yaml:4:1 known-keys"]],
  [
    "a policy without words",
    contentWith(site.replace("Every statement cites something.", '""')),
    ["content/site.yaml:8:11 text-present"],
  ],
  [
    "a bad address",
    contentWith(`${site}contact: someone\ncontactUntil: 2027-06-30\n`),
    ["content/site.yaml:9:10 web-address"],
  ],
  [
    "a contact without the day up to which it holds",
    contentWith(`${site}contact: https://examples.example/us\n`),
    ["content/site.yaml:1:1 required-key"],
  ],
  [
    "a contact up to some day in a month",
    contentWith(`${site}contact: https://examples.example/us\ncontactUntil: 2027-06\n`),
    ["content/site.yaml:10:15 edtf-date"],
  ],
  [
    "a contact up to a day before the last work on a story",
    contentWith(`${site}contact: https://examples.example/us\ncontactUntil: 2026-07-08\n`),
    ["content/site.yaml:10:15 date-bounds"],
  ],
  [
    "a day up to which nobody answers",
    contentWith(`${site}contactUntil: 2027-06-30\n`),
    ["content/site.yaml:9:15 known-keys"],
  ],
  [
    "a stray file beside the stories",
    { ...contentWith(site), "content/stories/notes.txt": "" },
    ["content/stories/notes.txt:1:1 file-known"],
  ],
  [
    "a language that the interface has no words in",
    contentWith(site.replace(/language: .*/u, "language: fr")),
    ["content/site.yaml:3:11 language-words"],
  ],
  [
    "a stray file beside the site",
    { ...contentWith(site), "content/draft.md": "" },
    ["content/draft.md:1:1 file-known"],
  ],
  [
    "mistakes in the site and in a story",
    contentWith(`${site}mood: calm\n`, change("events.yaml", "date: 2024-08", "date: 2024-13")),
    ["content/site.yaml:9:1 known-keys", "content/stories/two-towns-bridge/events.yaml:2:9 edtf-date"],
  ],
])("%s", (_title, files, problems) => {
  expect(problemsOf(files)).toEqual(problems);
});

test("a story is told in its own language, and else in the site’s", () => {
  const own = change("story.yaml", "kicker: An example", "kicker: An example\nlanguage: en-US");
  const languages = [contentWith(site), contentWith(site, own)].flatMap((files) =>
    compileContent(files, { parts: allParts }).stories.map(({ language }) => language),
  );
  expect(languages).toEqual([/language: (.*)/u.exec(site)?.[1], "en-US"]);
});

test("what is wrong with one story is told though another is good", () => {
  const files = contentWith(site);
  const second = Object.entries(files).map(
    ([path, text]) => [path.replace("two-towns-bridge", "second"), text] as const,
  );
  const both = { ...files, ...Object.fromEntries(second) };
  expect(problemsOf(both)).toEqual([]);
  expect(problemsOf({ ...both, "content/stories/second/extra.yaml": "[]\n" })).toEqual([
    "content/stories/second/extra.yaml:1:1 file-known",
  ]);
});
