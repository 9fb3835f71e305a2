import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { citationTypes, paths } from "../../publish/addresses.ts";
import { realStory } from "../real-story.ts";
import { distOf, listFiles, readPages } from "./read-site.ts";

const { slug, claims } = realStory();
const read = (path: string): string => readFileSync(join(distOf(), path), "utf8");
const pages = readPages().filter(({ file }) => file.startsWith(`${slug}/`));

test("the story and each of its claims have their three files, and nothing else has", () => {
  const expected = citationTypes.flatMap((type) => [
    paths.cite(slug, type),
    ...claims.map(({ id }) => paths.citeClaim(slug, id, type)),
  ]);
  const found = listFiles().filter((file) => /(?:^|\/)cite\.\w+$/u.test(file));
  expect(found).toEqual(expected.toSorted());
});

test("the files name the page beside them by its canonical address", () => {
  for (const { file, elements } of pages) {
    const folder = dirname(file);
    if (!listFiles().includes(`${folder}/cite.json`)) continue;
    const canonical = elements.find(({ properties }) => [properties.rel].flat().includes("canonical"))?.properties.href;
    expect(read(`${folder}/cite.json`), file).toContain(`"URL": "${String(canonical)}"`);
    expect(read(`${folder}/cite.bib`), file).toContain(`url = {${String(canonical)}}`);
    expect(read(`${folder}/cite.ris`), file).toContain(`UR  - ${String(canonical)}\r\n`);
  }
});

describe("a page that says who wrote it", () => {
  test("is no journal’s article to a reference manager", () => {
    const names = pages.flatMap(({ elements }) => elements.map(({ properties }) => String(properties.name)));
    const citing = names.filter((name) => name.startsWith("citation_"));
    expect(citing.filter((name) => !/^citation_(?:author|publication_date)$/u.test(name))).toEqual([]);
  });
});
