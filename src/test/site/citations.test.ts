import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { citationTypes, paths } from "../../publish/addresses.ts";
import { z } from "zod";
import { scholarItem, zoteroItem } from "../zotero-item.ts";
import { realStory } from "../real-story.ts";
import { distOf, listFiles, readPages } from "./read-site.ts";

const { slug, claims } = realStory();
const citedShape = z.looseObject({
  title: z.string(),
  author: z.array(z.looseObject({ literal: z.string() })),
  issued: z.looseObject({ "date-parts": z.array(z.array(z.number())) }),
  "container-title": z.string(),
  URL: z.string(),
  language: z.string(),
});
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

const citable = pages.filter(({ file }) => /^[^/]+\/(?:claims\/[^/]+\/)?index\.html$/u.test(file));

test.each(citable.map((page) => [page.file, page] as const))(
  "Zotero and Google Scholar read of %s what is cited",
  (file, { elements }) => {
    const [cited] = z
      .tuple([citedShape])
      .rest(z.unknown())
      .parse(JSON.parse(read(`${dirname(file)}/cite.json`)));
    const [year = 0, month = 0, day = 0] = cited.issued["date-parts"][0] ?? [];
    const date = [String(year), ...[month, day].map((part) => String(part).padStart(2, "0"))].join("/");
    const authors = cited.author.map(({ literal }) => literal.replaceAll(",", ""));
    expect(zoteroItem(elements)).toEqual({
      type: "webpage",
      title: cited.title,
      creators: authors.map((lastName) => ({ lastName, firstName: undefined })),
      date,
      publication: cited["container-title"],
      url: cited.URL,
      language: cited.language,
    });
    expect(scholarItem(elements)).toMatchObject({ title: cited.title, date, authors: [expect.any(String)] });
  },
);

test("the story and each of its claims are read so", () => {
  expect(citable).toHaveLength(1 + claims.length);
});

describe("a page that says who wrote it", () => {
  test("is no journal’s article to a reference manager", () => {
    const names = pages.flatMap(({ elements }) => elements.map(({ properties }) => String(properties.name)));
    const citing = names.filter((name) => name.startsWith("citation_"));
    expect(citing.filter((name) => !/^citation_(?:author|publication_date)$/u.test(name))).toEqual([]);
  });
});
