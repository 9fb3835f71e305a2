import { BibLatexParser, CSLParser, RISParser } from "biblatex-csl-converter";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { describe, expect, test } from "vitest";
import { citedOf } from "../../test/cited.ts";
import { change } from "../../test/edited-story.ts";
import { exampleStory } from "../../test/example-story.ts";
import { creatorOf } from "../../test/zotero-creators.ts";
import type { Story } from "../../story/story.ts";
import { authorsInWords, bylineOf } from "../../words/words-of.ts";
import { articleJsonLd } from "../page/json-ld.ts";
import { citationFile } from "./citation.ts";
import { articleItem, citationItem } from "./citation-item.ts";
import { toBibtex } from "./formats.ts";

/** The example, with what its front matter says of who wrote the article. */
const written = (front: string): Story =>
  exampleStory(
    change("article.md", "byline: By Ada Lind\n", ""),
    change("article.md", "authors: [{ name: Ada Lind, kind: person }]\n", front),
  );

const people = written(
  "byline: By Ada Lind, Bo Ek and Carla San Juan\nauthors:\n" +
    "  - { name: Ada Lind, kind: person }\n" +
    "  - { name: Ek Bo, kind: person, family: Ek }\n" +
    "  - { name: Carla San Juan, kind: person, family: San Juan }\n",
);
const agencies = written(
  "byline: Ada Lind; Agencies\nauthors:\n" +
    "  - { name: Ada Lind, kind: person }\n" +
    '  - { name: "Agence Nord, Sud and Sons", kind: agency }\n' +
    "  - { name: The Courier’s desk, kind: organisation }\n",
);
const nobody = written("");

/** The second entry, record or item of the story’s file: the article’s. */
const fileOf = (story: Story, type: "bib" | "ris" | "json"): string => {
  const [cited] = citedOf(story);
  return cited ? citationFile(type, cited) : "";
};
const literal = (text: string): unknown => ({ literal: [{ type: "text", text }] });
const inParts = (family: string, given: string): unknown => ({
  family: [{ type: "text", text: family }],
  given: [{ type: "text", text: given }],
});

describe.each([
  [
    "three people",
    people,
    [literal("Ada Lind"), inParts("Ek", "Bo"), inParts("San Juan", "Carla")],
    ["Ada Lind,", "Ek, Bo", "San Juan, Carla"],
    [{ lastName: "Ada Lind" }, { lastName: "Ek", firstName: "Bo" }, { lastName: "San Juan", firstName: "Carla" }],
  ],
  [
    "one person and two organisations",
    agencies,
    [literal("Ada Lind"), literal("Agence Nord, Sud and Sons"), literal("The Courier’s desk")],
    ["Ada Lind,", "Agence Nord Sud and Sons,", "The Courier’s desk,"],
    [{ lastName: "Ada Lind" }, { lastName: "Agence Nord Sud and Sons" }, { lastName: "The Courier’s desk" }],
  ],
])("an article by %s", (_who, story, names, ris, creators) => {
  test("has each of them in BibTeX", () => {
    const { entries, errors } = new BibLatexParser(fileOf(story, "bib")).parse();
    expect(errors).toEqual([]);
    expect(Object.values(entries).map(({ entry_key }) => entry_key)).toEqual([
      "annotated-two-towns-bridge",
      "article-two-towns-bridge",
    ]);
    expect(entries["2"]?.fields["author"]).toEqual(names);
    expect(new Cite(fileOf(story, "bib")).data[1]?.author).toHaveLength(names.length);
  });

  test("has each of them in RIS, a tag each, as Zotero reads it", () => {
    const lines = fileOf(story, "ris").split("ER  - \r\n")[1] ?? "";
    const tags = [...lines.matchAll(/^AU {2}- (.*)\r$/gmu)].map((match) => match[1] ?? "");
    expect(tags).toEqual(ris);
    expect(tags.map(creatorOf)).toMatchObject(creators);
    expect(new RISParser(fileOf(story, "ris")).parse().entries["2"]?.fields["author"]).toHaveLength(names.length);
  });

  test("has each of them in CSL-JSON", () => {
    const [, item] = JSON.parse(fileOf(story, "json")) as object[];
    expect(item).toEqual(articleItem(story));
    const { "1": entry } = new CSLParser({ 1: { ...item } }).parse();
    expect(entry?.fields["author"]).toEqual(names);
  });

  test("has its byline as printed beside them", () => {
    for (const type of ["bib", "ris", "json"] as const) expect(fileOf(story, type)).toContain(story.article.byline);
    expect(articleJsonLd(story.article).creditText).toBe(story.article.byline);
  });
});

test("search engines are told of each as what it is", () => {
  expect([people, agencies].map(({ article }) => articleJsonLd(article).author)).toEqual([
    [
      { "@type": "Person", name: "Ada Lind" },
      { "@type": "Person", name: "Ek Bo" },
      { "@type": "Person", name: "Carla San Juan" },
    ],
    [
      { "@type": "Person", name: "Ada Lind" },
      { "@type": "Organization", name: "Agence Nord, Sud and Sons" },
      { "@type": "Organization", name: "The Courier’s desk" },
    ],
  ]);
});

test("an article without a byline has no author anywhere, and nothing stands in its place", () => {
  expect(articleJsonLd(nobody.article)).not.toHaveProperty("author");
  expect(articleJsonLd(nobody.article)).not.toHaveProperty("creditText");
  expect(articleItem(nobody)).not.toHaveProperty("author");
  expect(fileOf(nobody, "ris").match(/^(?:AU|N1) /gmu)).toHaveLength(2);
  expect(bylineOf(nobody)).toBeUndefined();
  const [cited] = citedOf(nobody);
  expect(cited && citationItem(cited).note).toContain("rebuild their bridge”, Border Courier, 3 March 2026:");
});

test("nothing is guessed from a byline", () => {
  const story = written("byline: By Ada Lind\n");
  expect([articleItem(story).author, articleItem(story).note]).toEqual([undefined, "By Ada Lind"]);
  expect([bylineOf(story), authorsInWords(story)]).toEqual(["By Ada Lind", undefined]);
});

test("in words they are a list, and stand where a byline is missing", () => {
  expect(authorsInWords(people)).toBe("Ada Lind, Ek Bo and Carla San Juan");
  expect(bylineOf(written("authors: [{ name: Nordpress, kind: agency }]\n"))).toBe("Nordpress");
});

test("the order of a name in two parts is that of its script", () => {
  const story = written(
    'authors: [{ name: 王小明, kind: person, family: 王 }, { name: "O’Hara, Jim", kind: person, family: O’Hara }]\n',
  );
  expect(articleItem(story).author).toEqual([
    { family: "王", given: "小明" },
    { family: "O’Hara", given: "Jim" },
  ]);
  expect(toBibtex(articleItem(story))).toContain("author = {王, 小明 and O’Hara, Jim}");
});

test("a claim’s file has the claim alone", () => {
  const [, claim] = citedOf(people);
  expect(claim && (JSON.parse(citationFile("json", claim)) as object[])).toHaveLength(1);
});
