import { allKinds, allParts } from "../../parts/all-parts.ts";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { sectionHtml } from "../../publish/page/section-html.ts";
import { placesOnPage } from "../../publish/places.ts";
import { exportAddresses } from "../example-site.ts";
import { firstUnreadable } from "../../story/characters.ts";
import { compileContent } from "../../story/compile-content.ts";
import { compileStory } from "../../story/compile-story.ts";
import { ContentError, type Problem } from "../../story/problem.ts";
import { readArticle, splitFrontMatter } from "../../story/read-article.ts";
import { readSection } from "../../story/read-section.ts";
import { readYaml } from "../../story/read-yaml.ts";
import { storyWith, write } from "../edited-story.ts";
import { htmlElements } from "./structure.ts";

const { files, path: folder } = storyWith();
const names = [...files.keys()];
const siteText = "name: N\ndescription: D\nlanguage: en\npublisher: P\npolicies: [{ id: p, title: T, text: X }]\n";
const settings = (numRuns: number) => ({ seed: 20_260_301, numRuns });

/** Hundreds of stories take their time on a slow machine. */
vi.setConfig({ testTimeout: 60_000 });

/** What means something to YAML, Markdown or HTML. */
const pieces = fc.constantFrom(
  ...["\n", "\n\n", "\n  ", " ", "- ", ": ", "? ", "# ", "## ", "> ", "*", "&", "!", "[", "]", "{", "}", "(", ")", '"'],
  ...[
    "'",
    "`",
    "```",
    "\\",
    ", ",
    "---\n",
    "...\n",
    "%YAML 1.1\n",
    "<<: ",
    "~",
    "<b>",
    "</b>",
    "<!--",
    "-->",
    "&lt;",
    "*a",
  ],
  ...[
    "&a ",
    "!!str ",
    "é",
    "😀",
    "0o17",
    "1e400",
    "yes",
    "1. ",
    "1) ",
    "+ ",
    "=== ",
    "[x](claim:y)",
    "[x](ref:y)",
    "_",
    "**",
  ],
  ...[
    "[^1]",
    "![x](y)",
    "www.a.example",
    "a@b.example",
    "~~",
    "| a |\n| - |\n",
    "__proto__",
    "constructor",
    "id: x",
    "word",
  ],
);
const unreadable = fc.constantFrom(
  "&#0;",
  "&#x202E;",
  "\u202E",
  "\u2028",
  "\0",
  "\uFFFD",
  "\uD800",
  "\uFEFF",
  "\r",
  "\\u202e",
);
const jumble = fc
  .array(
    fc.oneof(
      { weight: 60, arbitrary: pieces },
      { weight: 20, arbitrary: fc.string({ unit: "grapheme-ascii", maxLength: 8 }) },
      { weight: 1, arbitrary: fc.oneof(unreadable, fc.string({ unit: "binary", maxLength: 8 })) },
    ),
    { maxLength: 40, size: "max" },
  )
  .map((parts) => parts.join(""));

/** A file of the example story after a few cuts and insertions. */
const mutated = fc
  .tuple(
    fc.constantFrom(...names),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 30 }), fc.oneof(pieces, fc.constant(""))), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([name, cuts]) => {
    const text = cuts.reduce(
      (source, [at, length, piece]) => {
        const start = source.length === 0 ? 0 : at % source.length;
        return source.slice(0, start) + piece + source.slice(start + length);
      },
      files.get(name) ?? "",
    );
    return write(name, text);
  });

function expectPlaces(problems: readonly Problem<string>[], texts: ReadonlyMap<string, string>): void {
  for (const { file, line, column, alsoAt = [] } of problems) {
    for (const place of [{ file, line, column }, ...alsoAt]) {
      const lines = (texts.get(place.file) ?? "").split("\n");
      expect(place.line).toBeGreaterThanOrEqual(1);
      expect(place.line, JSON.stringify(place)).toBeLessThanOrEqual(lines.length);
      expect(place.column).toBeGreaterThanOrEqual(1);
      expect(place.column, JSON.stringify(place)).toBeLessThanOrEqual((lines[place.line - 1] ?? "").length + 1);
    }
  }
}

test("a story with a damaged file comes out whole, or with problems that stand in its files", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        mutated,
        fc.tuple(fc.constantFrom(...names), jumble).map(([name, text]) => write(name, text)),
      ),
      (edit) => {
        const story = storyWith(edit);
        const compiled = compileStory(story, { parts: allParts });
        expect(compiled.story === undefined).toBe(compiled.problems.length > 0);
        expectPlaces(compiled.problems, new Map([...story.files].map(([name, text]) => [`${folder}/${name}`, text])));
      },
    ),
    settings(80),
  );
});

test("a damaged site or folder throws nothing but problems", () => {
  const story = Object.fromEntries([...files].map(([name, text]) => [`${folder}/${name}`, text]));
  const paths = fc.oneof(
    fc.constant("content/site.yaml"),
    fc.string({ unit: "binary", maxLength: 12 }).map((name) => `content/stories/${name}/article.md`),
  );
  fc.assert(
    fc.property(paths, jumble, (path, text) => {
      try {
        compileContent({ "content/site.yaml": siteText, ...story, [path]: text }, { parts: allParts });
      } catch (error) {
        expect(error).toBeInstanceOf(ContentError);
        expect(error instanceof ContentError && error.problems.length).toBeGreaterThan(0);
        expect(String(error)).not.toMatch(/[^\P{Cc}\n]/u);
      }
    }),
    settings(30),
  );
});

test("any text is YAML, or has a problem that stands in it", () => {
  fc.assert(
    fc.property(jumble, (text) => {
      const problems: Problem[] = [];
      const file = readYaml("x.yaml", text, (problem) => problems.push(problem));
      expect(file === undefined).toBe(problems.length > 0);
      expectPlaces(problems, new Map([["x.yaml", text]]));
    }),
    settings(600),
  );
});

const inSections: Readonly<Record<string, readonly string[]>> = {
  h2: ["id"],
  h3: ["id"],
  a: ["href", "className"],
  div: ["className"],
  p: [],
  em: [],
  strong: [],
};

test("a section that is accepted has the markup it may have and no other", async () => {
  await fc.assert(
    fc.asyncProperty(jumble, async (text) => {
      const problems: Problem[] = [];
      const source = `# A heading\n\nwords ${text}`;
      const section = readSection(
        "x.md",
        source,
        { needsFooting: false, isInShort: false, kinds: allKinds },
        (problem) => problems.push(problem),
      );
      expect(section === undefined && problems.length === 0).toBe(false);
      expectPlaces(problems, new Map([["x.md", source]]));
      if (!section || problems.length > 0) return;
      const { open, folded } = await sectionHtml(section.tree, "x", placesOnPage("x", exportAddresses));
      const html = [open, ...folded.map((each) => each.html)].join("");
      for (const { tagName, properties } of htmlElements(html)) {
        expect(Object.keys(inSections)).toContain(tagName);
        expect(inSections[tagName]).toEqual(expect.arrayContaining(Object.keys(properties)));
        expect(properties.href ?? "#").toMatch(/^(?:\/sub\/x\/record\/)?#/u);
      }
    }),
    settings(500),
  );
});

const front = `---\n${splitFrontMatter(files.get("article.md") ?? "")?.front ?? ""}\n---`;

/** What an author would be asked about. */
const slip = /\[\^[^\]\s]+\]|\[\d+\]|[ÃÂâ]/u;

/** A line with a backslash before each sign that Markdown would read: the way to write it. */
const asWritten = (text: string): string =>
  text
    .replaceAll(/[\\`*_[\]<&~]/gu, (sign) => `\\${sign}`)
    .replaceAll("!\\[", "\\!\\[")
    .replace(/^(\d{1,9})(?=[.)])/u, "$1\\")
    .replace(/^(?=[#+\-=>])/u, "\\");

/** A line as one prints it: words that can be read. */
const line = fc
  .array(fc.oneof({ weight: 3, arbitrary: pieces }, fc.string({ unit: "grapheme-composite", maxLength: 12 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) =>
    parts
      .join("")
      .replaceAll(/\s+/gu, " ")
      .replaceAll(/[\u00AD\u200B\u2060]/gu, "")
      .trim(),
  )
  .filter(
    (text) =>
      text !== "" &&
      !slip.test(text) &&
      !(/www\.|https?:|@/iu.test(text) && /[\\`*_[\]<&~]/u.test(text)) &&
      !/[*_~]{2}|(?:[*_~].*){90}/u.test(text) &&
      !/(?:\[.*){9}/u.test(text) &&
      !firstUnreadable(text),
  );

test("an article is read as it was printed, whatever Markdown would make of it", () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
      const escaped = lines.map(asWritten);
      const problems: Problem[] = [];
      const article = readArticle("x.md", `${front}\n\n${escaped.join("\n\n")}\n`, (problem) => problems.push(problem));
      expect(problems).toEqual([]);
      expect(article?.blocks.slice(1).map(({ text }) => text)).toEqual(lines);
    }),
    settings(300),
  );
});

test("any article is read, or has problems that stand in it", () => {
  fc.assert(
    fc.property(jumble, (text) => {
      const problems: Problem[] = [];
      const source = `${front}\n\n${text}`;
      const article = readArticle("x.md", source, (problem) => problems.push(problem));
      expect(article === undefined && problems.length === 0).toBe(false);
      expectPlaces(problems, new Map([["x.md", source]]));
    }),
    settings(300),
  );
});
