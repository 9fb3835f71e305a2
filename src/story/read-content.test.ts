import { allParts } from "../parts/all-parts.ts";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { storyWith } from "../test/edited-story.ts";
import { compileContent } from "./compile-content.ts";
import { ContentError } from "./problem.ts";
import { readContent } from "./read-content.ts";

const site = "name: N\ndescription: D\nlanguage: en\npublisher: P\npolicies: [{ id: p, title: T, text: X }]\n";
const { slug, files } = storyWith();

let root: string;
const at = (name: string): string => join(root, "content", ...name.split("/"));
const inStory = (name: string): string => at(`stories/${slug}/${name}`);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "content-"));
  mkdirSync(inStory("sections"), { recursive: true });
  writeFileSync(at("site.yaml"), site);
  for (const [name, text] of files) writeFileSync(inStory(name), text);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** What is wrong with the content, as `file:line:column rule`, from the story's folder or the root. */
function problems(): string[] {
  try {
    compileContent(readContent(root), { parts: allParts });
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(({ file, line, column, rule }) => {
      return `${file.replace(`content/stories/${slug}/`, "")}:${String(line)}:${String(column)} ${rule}`;
    });
  }
}

test("content that is as it should be has no problems", () => {
  expect(problems()).toEqual([]);
});

test("line ends and marks of byte order of any system are read", () => {
  for (const [name, text] of files) writeFileSync(inStory(name), `\uFEFF${text.replaceAll("\n", "\r\n")}`);
  expect(problems()).toEqual([]);
});

test("a byte that is not UTF-8 is told with its place", () => {
  writeFileSync(inStory("notes.yaml"), Buffer.concat([Buffer.from("# a\n# b"), Buffer.from([0xff])]));
  expect(problems()).toEqual(["notes.yaml:2:4 readable-characters"]);
});

test("UTF-16 is not read as if it were UTF-8", () => {
  writeFileSync(inStory("notes.yaml"), Buffer.from(`\uFEFF${files.get("notes.yaml") ?? ""}`, "utf16le"));
  expect(problems()).toEqual(["notes.yaml:1:1 readable-characters"]);
});

test("a null is told with its place", () => {
  writeFileSync(inStory("article.md"), `${files.get("article.md") ?? ""}\nA\0\n`);
  expect(problems()).toEqual(["article.md:17:2 readable-characters"]);
});

test("a link that leads out of the content is not followed", () => {
  rmSync(inStory("notes.yaml"));
  writeFileSync(join(root, "secret.yaml"), "- secret\n");
  symlinkSync(join(root, "secret.yaml"), inStory("notes.yaml"));
  expect(problems()).toEqual(["notes.yaml:1:1 file-known"]);
});

test("a link to a folder is not followed, nor one that leads nowhere, nor one to itself", () => {
  symlinkSync(tmpdir(), at("stories/elsewhere"), "dir");
  symlinkSync(join(root, "nowhere"), inStory("nothing.yaml"));
  symlinkSync(inStory("sections"), inStory("sections/again"), "dir");
  expect(problems().toSorted()).toEqual([
    "content/stories/elsewhere:1:1 file-known",
    "nothing.yaml:1:1 file-known",
    "sections/again:1:1 file-known",
  ]);
});

test("content that is a link as a whole is not followed", () => {
  const other = mkdtempSync(join(tmpdir(), "content-"));
  symlinkSync(join(root, "content"), join(other, "content"), "dir");
  expect(() => readContent(other)).toThrow(ContentError);
  rmSync(other, { recursive: true });
});

test("a folder in place of a file is no file", () => {
  rmSync(inStory("notes.yaml"));
  mkdirSync(inStory("notes.yaml"));
  writeFileSync(inStory("notes.yaml/notes.yaml"), "[]\n");
  expect(problems()).toEqual(["notes.yaml/notes.yaml:1:1 file-known"]);
});

test("a file in place of a folder is told as that", () => {
  rmSync(inStory("sections"), { recursive: true });
  writeFileSync(inStory("sections"), "");
  expect(problems()).toEqual(["sections:1:1 file-known"]);
});

test.each([
  "notes.yaml~",
  "#notes.yaml#",
  "notes.yaml.bak",
  ".notes.yaml.swp",
  ".DS_Store",
  "Thumbs.db",
  "desktop.ini",
])("what an editor leaves is told, and what a system puts into folders is passed over: %s", (name) => {
  writeFileSync(inStory(name), "");
  expect(problems()).toEqual(/^\.|db|ini/u.test(name) ? [] : [`${name}:1:1 file-known`]);
});

test("a story in a folder that its dot hides is told", () => {
  mkdirSync(at("stories/.draft"));
  expect(problems()).toEqual([]);
  writeFileSync(at("stories/.draft/article.md"), "");
  expect(problems()).toEqual(["content/stories/.draft:1:1 id-form"]);
});

test("no content at all is told", () => {
  rmSync(at(""), { recursive: true });
  expect(problems()).toEqual(["content:1:1 file-present"]);
});

test("a file of any length is read no further than shows that it is too long", () => {
  writeFileSync(inStory("notes.yaml"), "# a comment\n".repeat(500_000));
  expect(readContent(root)[`content/stories/${slug}/notes.yaml`]?.length).toBeLessThan(1_100_000);
  expect(problems()).toEqual(["notes.yaml:1:1 file-size"]);
});

test("a folder whose name is no part of an address is told, and does nothing to the terminal", () => {
  mkdirSync(at("stories/\u001B[31mred"));
  for (const [name, text] of files) {
    if (!name.includes("/")) writeFileSync(at(`stories/\u001B[31mred/${name}`), text);
  }
  expect(problems()).toContain("content/stories/\u001B[31mred/article.md:1:1 id-form");
  expect(() => compileContent(readContent(root), { parts: allParts })).toThrow(
    /stories\/\\u001b\[31mred\/article\.md:1:1 id-form/u,
  );
});

test("very many files are told, and the message ends", () => {
  for (let index = 0; index < 1_000; index += 1) writeFileSync(inStory(`stray-${String(index)}.yaml`), "");
  expect(problems()).toHaveLength(1_000);
  expect(() => compileContent(readContent(root), { parts: allParts })).toThrow(/… and 500 more\n1000 problems/u);
});
