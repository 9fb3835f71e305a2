import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { z } from "zod";
import { collectionRules } from "../../publish/data/annotations.ts";
import { realStory } from "../real-story.ts";
import { distOf, listFiles, readPages } from "./read-site.ts";

const story = realStory();
const read = (file: string): string => readFileSync(join(distOf(), file), "utf8");
const ofStory = (file: string): string => read(`${story.slug}/${file}`);

test("story.json holds to the schema published with it", () => {
  const schema = z.looseObject({ $id: z.url() }).parse(JSON.parse(read("story.schema.json")));
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  const document: unknown = JSON.parse(ofStory("story.json"));
  validate(document);
  expect(validate.errors).toBeNull();
  expect(document).toHaveProperty("$schema", schema.$id);
  expect(validate({ ...Object(document), extra: true })).toBe(false);
});

test("every address of ours in the exports leads to a file of the site, and to a part of its page", () => {
  const { address } = z.looseObject({ address: z.url() }).parse(JSON.parse(ofStory("story.json")));
  const base = address.slice(0, -`${story.slug}/`.length);
  const files = new Set(listFiles());
  const ids = new Map(
    readPages().map(({ file, elements }) => [file, new Set(elements.map(({ properties }) => properties.id))]),
  );
  const texts = ["story.json", "annotations.jsonld", "claims.csv", "article.md", "story.md"].map(ofStory);
  const below = texts.flatMap((text) => text.split(base).slice(1));
  const links = new Set(below.map((rest) => /^[^\s"<>)\\,]*/u.exec(rest)?.[0] ?? ""));
  expect(links.size).toBeGreaterThan(100);
  const broken = [...links].filter((link) => {
    const [path = "", fragment] = link.split("#");
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    if (!files.has(file)) return true;
    return fragment !== undefined && file.endsWith(".html") && !ids.get(file)?.has(decodeURIComponent(fragment));
  });
  expect(broken).toEqual([]);
});

test("the notes are annotations of the address the page gives as its own", () => {
  const { first } = collectionRules.parse(JSON.parse(ofStory("annotations.jsonld")));
  const page = readPages().find(({ file }) => file === `${story.slug}/index.html`);
  const canonical = page?.elements.find(
    ({ tagName, properties }) => tagName === "link" && String(properties.rel) === "canonical",
  );
  expect(first.items).toHaveLength(story.notes.length);
  expect([...new Set(first.items.map(({ target }) => target.source))]).toEqual([canonical?.properties.href]);
});

test("the claims are a table with a row each", () => {
  const rows: string[][] = parse(ofStory("claims.csv"), { bom: true });
  expect(rows).toHaveLength(story.claims.length + 1);
  expect(rows[0]?.[0]).toBe("id");
});

test.each(listFiles().filter((file) => file.endsWith(".csv")))("a spreadsheet opens %s as it is meant", (file) => {
  const text = read(file);
  expect(text.startsWith("\uFEFF")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
  const rows: string[][] = parse(text, { bom: true, record_delimiter: "\r\n" });
  // LibreOffice parts cells at each of these, unless it is told otherwise.
  expect(parse(text, { bom: true, delimiter: [",", ";", "\t"] })).toEqual(rows);
  const cells = rows.flat();
  expect(cells.length).toBeGreaterThan(5);
  expect(cells.filter((cell) => /^[\s=+\-@]/u.test(cell) && !/^-?\d+$/u.test(cell))).toEqual([]);
});

test("each figure and the claims have a table", () => {
  expect(listFiles().filter((file) => file.endsWith(".csv"))).toHaveLength(8);
});
