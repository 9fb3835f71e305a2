import type { Element } from "hast";
import { describe, expect, test } from "vitest";
import { elementStructure } from "../hostile/structure.ts";
import { siteFolder } from "../sites/site-folder.ts";
import { distOf, readPages, type BuiltPage } from "./read-site.ts";

const pages = readPages(distOf(siteFolder("several-stories")));

const below = (folder: string): Map<string, BuiltPage> =>
  new Map(pages.filter(({ file }) => file.startsWith(folder)).map((page) => [page.file.slice(folder.length), page]));

/** The policy of a page, without the hashes of its styles. */
const policyOf = (elements: readonly Element[]): string =>
  String(elements.find(({ properties }) => properties.httpEquiv !== undefined)?.properties.content).replaceAll(
    /'sha256-[^']*'/gu,
    "a hash",
  );

describe("pages of a story whose every text is full of signs", () => {
  test("have the elements, attributes and links that they have without", () => {
    const [actual, expected] = [below("signs/"), below("plain/")];
    expect([...actual.keys()]).toEqual([...expected.keys()]);
    expect(actual.size).toBeGreaterThan(10);
    for (const [file, { elements }] of actual)
      expect(elementStructure(elements), file).toEqual(elementStructure(expected.get(file)?.elements ?? []));
  });

  test("have the policy that they have without", () => {
    for (const [file, { elements }] of below("signs/"))
      expect(policyOf(elements), file).toBe(policyOf(below("plain/").get(file)?.elements ?? []));
  });

  test("have no element or attribute that no page of ours has, for the name of the site is full of signs too", () => {
    const others = readPages(distOf(siteFolder("every-story")));
    const known = new Set([...readPages(), ...others].flatMap(({ elements }) => elements.flatMap(pairsOf)));
    // One article has rules and line breaks, which this is not about.
    const strange = pages
      .filter(({ file }) => !file.startsWith("structured/"))
      .flatMap(({ file, elements }) =>
        elements
          .flatMap(pairsOf)
          .filter((pair) => !known.has(pair))
          .map((pair) => `${file} ${pair}`),
      );
    expect(strange).toEqual([]);
  });

  test("have data that can be read, and the words in it", () => {
    const blocks = [...below("signs/").values()].flatMap(({ elements }) =>
      elements.filter(({ tagName, properties }) => tagName === "script" && properties.type === "application/ld+json"),
    );
    expect(blocks.length).toBeGreaterThan(0);
    for (const { children } of blocks) {
      const text = children.map((child) => (child.type === "text" ? child.value : "")).join("");
      expect(JSON.parse(text)).toHaveProperty("@context", "https://schema.org");
    }
  });

  test("say the words as they are", () => {
    const page = below("signs/").get("index.html");
    expect(
      page?.html
        .replaceAll(/&lt;|&#x3C;/gu, "<")
        .replaceAll("&gt;", ">")
        .replaceAll(/&quot;|&#34;/gu, '"'),
    ).toContain("]]></style>");
  });
});

const pairsOf = ({ tagName, properties }: Element): string[] => [
  tagName,
  ...Object.keys(properties).map((name) => `${tagName} ${name}`),
];
