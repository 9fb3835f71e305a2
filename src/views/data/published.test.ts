import { expect, test } from "vitest";
import { z } from "zod";
import { asOf, date, footing, id, idOf, meant, selector, words } from "../../story/schemas/fields.ts";
import { jsonSchema } from "./json-schema.ts";
import { address, published, publishedList } from "./published.ts";

const bird = z
  .strictObject({
    id,
    name: words(3).describe("Its name."),
    nest: idOf("nests", "where it lives").optional(),
    seen: date("When it was seen.").optional(),
    meant: meant("seen"),
    passage: selector,
    standing: z
      .strictObject({ status: z.enum(["common", "rare"]).describe("How often."), ...asOf, ...footing })
      .describe("How it stands.")
      .optional(),
    ...footing,
  })
  .superRefine(() => undefined)
  .describe("A bird.");

const written = (shape: z.ZodType) =>
  z
    .looseObject({ required: z.array(z.string()), properties: z.record(z.string(), z.looseObject({})) })
    .parse(jsonSchema(shape, "data"));

test("what is published of a thing is what the content has, resolved, but for the difference", () => {
  const out = written(published(bird, { without: ["nest"], with: { seen: date("When."), address: address() } }));
  expect(Object.keys(out.properties)).toEqual([
    ...["id", "name", "seen", "passage", "standing", "claims", "facts", "references", "basis", "newest", "address"],
  ]);
  expect(out.required).toEqual(["id", "name", "seen", "passage", "claims", "facts", "references", "basis", "address"]);
  expect(out).toMatchObject({ description: "A bird.", additionalProperties: false });
  expect(out.properties["name"]).toEqual({ type: "string", minLength: 1, description: "Its name." });
  expect(out.properties["basis"]).toMatchObject({
    enum: expect.arrayContaining(["inference", "not-found"]) as unknown,
  });
  expect(out.properties["passage"]).toHaveProperty("$ref");
  expect(JSON.stringify(out)).not.toContain('"default"');
});

test("what stands within a thing is published by the same rules", () => {
  const { standing } = published(bird).shape;
  const out = written(standing.unwrap());
  expect(out.required).toEqual(["status", "asOf", "claims", "facts", "references", "basis"]);
  expect(out).toMatchObject({ description: "How it stands." });
  expect(out.properties).not.toHaveProperty("meant");
});

test("a list keeps its description", () => {
  const list = publishedList(z.array(bird).describe("The birds."), { without: ["nest"] });
  expect(jsonSchema(list, "data")).toMatchObject({ type: "array", description: "The birds." });
  expect(Object.keys(list.element.shape)).not.toContain("nest");
});

test("an author is told the number of words that a text may have, a reader of data is not", () => {
  const content = z.strictObject({ name: words(3).describe("Its name.") });
  const { properties } = z
    .looseObject({ properties: z.strictObject({ name: z.looseObject({ pattern: z.string() }) }) })
    .parse(jsonSchema(content, "content"));
  const pattern = new RegExp(properties.name.pattern, "u");
  const texts = ["one", "one two three", " one  two ", "one two three four", " "];
  expect(texts.map((text) => pattern.test(text))).toEqual([true, true, true, false, false]);
  expect(properties.name).toMatchObject({ patternErrorMessage: "At most 3 words." });
  expect(JSON.stringify(jsonSchema(content, "data"))).not.toMatch(/pattern|maxWords/u);
});
