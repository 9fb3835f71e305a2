import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { z } from "zod";
import { coreFiles } from "../story/read-sources.ts";
import { storyList, withdrawnFile } from "../story/schemas/published.ts";
import { siteFile } from "../story/schemas/site.ts";
import { storyWith } from "../test/edited-story.ts";
import { goldenFiles } from "../test/golden-file.ts";
import { expectGolden } from "../test/golden.ts";
import { objectFaults } from "../test/object-faults.ts";
import { writeJson } from "../views/data/json.ts";
import { jsonSchema } from "../views/data/json-schema.ts";
import { allParts } from "./all-parts.ts";

const ofStory: Record<string, z.ZodType> = {
  ...coreFiles,
  withdrawn: withdrawnFile,
  ...Object.fromEntries(allParts.map(({ name, shape }) => [name, shape])),
};

/** Every YAML file of the content: the name of its schema, where the file stands, and its shape. */
const files = [
  { name: "site", path: "content/site.yaml", shape: siteFile },
  { name: "stories", path: "content/stories/published.yaml", shape: storyList },
  ...Object.entries(ofStory).map(([name, shape]) => ({ name, path: `content/stories/*/${name}.yaml`, shape })),
];
const schemas = files.map(({ name, shape }) => ({ name, schema: jsonSchema(shape, "content") }));

const folder = "../../../.vscode";
const settings = Object.fromEntries(files.map(({ name, path }) => [`./.vscode/schemas/${name}.json`, path]));

test("editors are told which schema each file of the content has", () => {
  expectGolden(`${folder}/settings.json`, writeJson({ "yaml.schemas": settings }));
  const kept = goldenFiles(`${folder}/schemas/`);
  expect(kept.sort()).toEqual(files.map(({ name }) => `${name}.json`).sort());
});

describe.each(schemas)("the schema of $name", ({ name, schema }) => {
  test("is what the check of the content says", () => {
    expectGolden(`${folder}/schemas/${name}.json`, writeJson(schema));
  });

  test("describes every field and lets no unknown key in", () => {
    expect(objectFaults(schema)).toEqual([]);
  });

  test("lets a file pass that the check lets pass", () => {
    const source = storyWith().files.get(`${name}.yaml`);
    if (source === undefined) return;
    const ajv = new Ajv({ allErrors: true, strict: false });
    addFormats(ajv);
    const validate = ajv.compile(schema);
    validate(parse(source));
    expect(validate.errors).toBeNull();
  });
});

test.each([
  ["claims", "label", "Two towns agree on far more words than any table could ever hold", "pattern"],
  ["events", "date", "the day after tomorrow", "pattern"],
  ["references", "titleFrom", "a guess", "enum"],
  ["notes", "titel", "A misspelt key", "additionalProperties"],
])("the schema of %s finds fault with %s: %s", (name, key, value, keyword) => {
  const content = parse(storyWith().files.get(`${name}.yaml`) ?? "") as Record<string, object[]> | object[];
  const entries = Array.isArray(content) ? content : (content[name] ?? []);
  Object.assign(entries[0] ?? {}, { [key]: value });
  const validate = new Ajv({ strict: false, formats: { uri: true } }).compile(
    schemas.find((file) => file.name === name)?.schema ?? false,
  );
  expect(validate(content)).toBe(false);
  expect(validate.errors?.[0]?.keyword).toBe(keyword);
});
