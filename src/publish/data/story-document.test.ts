import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { exampleStory } from "../../test/example-story.ts";
import { allParts } from "../../parts/all-parts.ts";
import { z } from "zod";
import type { Story } from "../../story/story.ts";
import { change } from "../../test/edited-story.ts";
import { structuredArticle } from "../../test/structured-article.ts";
import { objectFaults } from "../../test/object-faults.ts";
import { realStory } from "../../test/real-story.ts";
import { exportAddresses, exportSite } from "../../test/example-site.ts";
import { passage } from "../../views/data/passage.ts";
import { viewed } from "../../views/view.ts";
import { coreDocument, storyDocument, storySchema } from "./story-document.ts";
import { writeJson } from "../../views/data/json.ts";

const schema = storySchema(allParts, exportAddresses);
const compiled = (published: object) => {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  addFormats(ajv);
  return ajv.compile(published);
};
const validate = compiled(schema);

const listOf = <Shape extends z.ZodRawShape>(shape: Shape) => z.array(z.looseObject({ id: z.string(), ...shape }));
const ids = z.array(z.string());
/** What is asked of the parts here; all of their shape is held by the published schema. */
const document = coreDocument.extend({
  countries: listOf({ mentions: z.array(passage) }),
  preconditions: listOf({}),
  conditions: listOf({ incoming: ids, outgoing: ids }),
  dependencies: listOf({ from: z.string(), to: z.string() }),
  versions: listOf({}),
});

/** The document as those who fetch it read it. */
const written = (story: Story) =>
  document.loose().parse(JSON.parse(writeJson(storyDocument(viewed(story), exportSite, allParts, exportAddresses))));

const example = written(exampleStory());
const structured = written(exampleStory(...structuredArticle()));

describe.each([
  ["example", example],
  ["structured", structured],
  ["real", written(realStory())],
])("the %s story as data", (_, document) => {
  test("holds to its published schema", () => {
    validate(document);
    expect(validate.errors).toBeNull();
  });

  test("has each passage where its selectors say", () => {
    const { article, claims, notes, countries } = document;
    const letters = [...article.text];
    const passages = [...claims, ...notes].map(({ passage }) => passage);
    for (const { quote, position } of [...passages, ...countries.flatMap(({ mentions }) => mentions)]) {
      expect(letters.slice(position.start, position.end).join("")).toBe(quote.exact);
      const whole = `${quote.prefix ?? ""}${quote.exact}${quote.suffix ?? ""}`;
      expect(article.text.split(whole)).toHaveLength(2);
      expect(whole).not.toContain("\n");
    }
    for (const { text, position, sentences } of article.blocks) {
      for (const part of [{ text, position }, ...sentences]) {
        expect(letters.slice(part.position.start, part.position.end).join("")).toBe(part.text);
      }
    }
  });
});

test("what is set apart in the article, and how its lines stand to each other, is data too", () => {
  const { body, blocks } = structured.article;
  const at = (words: string): number => blocks.findIndex(({ text }) => text.startsWith(words));
  expect(blocks[at("The other side")]).toMatchObject({ kind: "subhead", level: 2 });
  expect(blocks[at("What it")]?.spans).toMatchObject([{ kind: "link", url: "https://ferry.example/prices" }]);
  expect(body?.slice(-5)).toEqual([
    { kind: "rule" },
    { kind: "line", block: at("Mayor Berg, who") },
    {
      kind: "quotation",
      pieces: [
        { kind: "line", block: at("We are waiting") },
        {
          kind: "list",
          ordered: false,
          first: 1,
          items: [[{ kind: "line", block: at("For a boat") }], [{ kind: "line", block: at("For a crew") }]],
        },
      ],
    },
    { kind: "line", block: at("It cost") },
    { kind: "line", block: at("The sign") },
  ]);
  expect(example.article.body).toBeUndefined();
});

/** Each damage, and what of the schema it breaks. */
const damages: [string, (document: Record<string, unknown>) => void, string][] = [
  ["an unknown key", (document) => (document["extra"] = 1), "additionalProperties"],
  ["a missing list", (document) => delete document["claims"], "required"],
  ["a date in words", (document) => (document["checked"] = "June 2026"), "pattern"],
  ["an address that is none", (document) => (document["address"] = "not an address"), "format"],
  ["a list that is none", (document) => (document["notes"] = {}), "type"],
];

test.each(damages)("%s is found by the schema", (_, damage, keyword) => {
  const document: Record<string, unknown> = { ...example };
  damage(document);
  expect(validate(document)).toBe(false);
  expect(validate.errors?.map((error) => error.keyword)).toContain(keyword);
});

test.each([
  ["a status that is none", '"status":"unmet"', '"status":7'],
  ["an unknown key", '"kind":"headline"', '"kind":"headline","extra":1'],
  ["a place before the beginning", '"start":0', '"start":-1'],
])("%s is found deep in the document", (_, from, to) => {
  const text = JSON.stringify(example);
  expect(text).toContain(from);
  expect(validate(JSON.parse(text.replace(from, to)))).toBe(false);
});

test("every id leads to something, and back", () => {
  const document = example;
  const known = (list: readonly { id: string }[]): Set<string> => new Set(list.map(({ id }) => id));
  const lists = {
    claims: known(document.claims),
    voices: known(document.voices),
    notes: known(document.notes),
    references: known(document.references),
    sentences: known(document.article.blocks.flatMap(({ sentences }) => sentences)),
    setBy: known(document.countries),
    metBy: known(document.countries),
    incoming: known(document.dependencies),
    outgoing: known(document.dependencies),
    precondition: known(document.preconditions),
    condition: known(document.conditions),
    to: known(document.conditions),
    version: known(document.versions),
  };
  let count = 0;
  JSON.stringify(document, (key, value: unknown) => {
    const list = Object.entries(lists).find(([name]) => name === key)?.[1];
    for (const id of [value].flat()) {
      if (!list || typeof id !== "string") continue;
      expect([...list], key).toContain(id);
      count += 1;
    }
    return value;
  });
  expect(count).toBeGreaterThan(70);

  const { claims, voices, notes, conditions, dependencies } = document;
  const pairs = (things: readonly { id: string }[], other: (index: number) => readonly string[]): string[] =>
    things.flatMap(({ id }, index) => other(index).map((to) => `${id} ${to}`));
  const turned = (list: readonly string[]): string[] =>
    list.map((pair) => pair.split(" ").toReversed().join(" ")).sort();
  const behind = pairs(claims, (index) => claims[index]?.voices ?? []);
  expect(turned(pairs(voices, (index) => voices[index]?.claims ?? []))).toEqual(behind.toSorted());
  const noted = pairs(claims, (index) => claims[index]?.notes ?? []);
  expect(turned(pairs(notes, (index) => notes[index]?.claims ?? []))).toEqual(noted.toSorted());
  const leaving = dependencies.map(({ id, from }) => `${from} ${id}`).sort();
  expect(pairs(conditions, (index) => conditions[index]?.outgoing ?? []).toSorted()).toEqual(leaving);
  const coming = dependencies.map(({ id, to }) => `${to} ${id}`).sort();
  expect(pairs(conditions, (index) => conditions[index]?.incoming ?? []).toSorted()).toEqual(coming);
});

test("a part that is not in the list is neither in the document nor in its schema", () => {
  const members = allParts.flatMap((part) => Object.keys(part.published.members));
  const bare = storyDocument(viewed(exampleStory()), exportSite, [], exportAddresses);
  expect(members.length).toBeGreaterThan(allParts.length);
  expect(members.filter((name) => name in bare)).toEqual([]);
  const validateBare = compiled(storySchema([], exportAddresses));
  expect(validateBare(JSON.parse(writeJson(bare)))).toBe(true);
  expect(validateBare(JSON.parse(writeJson(example)))).toBe(false);
});

test("every field that a thing may have is written where some thing has it", () => {
  const unlocks = "unlocks: The start of the work\n";
  const story = exampleStory(
    change("preconditions.yaml", unlocks, `${unlocks}  remark: The minutes name a sum.\n`),
    change("countries.yaml", "    role: building\n", "    role: building\n    shape: [NOR, SWE]\n"),
  );
  const raw = storyDocument(viewed(story), exportSite, allParts, exportAddresses);
  const members = [coreDocument.shape, ...allParts.map((part) => part.published.members)].flatMap(Object.entries);
  const unwritten = members.flatMap(([name, list]) => {
    if (!(list instanceof z.ZodArray) || !(list.element instanceof z.ZodObject)) return [];
    const things = z.array(z.looseObject({})).parse(raw[name]);
    const fields = new Set(things.flatMap(Object.keys));
    return Object.keys(list.element.shape).flatMap((field) => (fields.has(field) ? [] : `${name}.${field}`));
  });
  expect(unwritten).toEqual([]);
});

test("no part publishes under a name that is taken", () => {
  const names = [coreDocument.shape, ...allParts.map((part) => part.published.members)].flatMap(Object.keys);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("a claim says what it is without a voice, and what became of it", () => {
  const { claims } = written(exampleStory());
  const told = claims.map(({ id, kind, outcome }) => [id, kind, outcome?.things, outcome?.notFound]);
  expect(told.filter(([, ...rest]) => rest.some((part) => part !== undefined))).toEqual([
    ["towns-agree", "unsourced", undefined, undefined],
    [
      "ferry-until-then",
      undefined,
      ["condition:bridge-open", "precondition:costs-shared", "country:SWE", "note:which-paper"],
      undefined,
    ],
    ["flood-year", "record", [], "water-board"],
  ]);
});

test("every field of the schema is described, and every object is closed", () => {
  expect(objectFaults(schema)).toEqual([]);
});

test("positions count characters as Unicode does", () => {
  const { article, claims } = written(exampleStory(change("article.md", "Fossby in Norway", "Fossby 🌉 in Norway")));
  const said = claims.find(({ passage }) => passage.quote.exact === "The bridge will open again")?.passage.position;
  expect([...article.text].slice(said?.start, said?.end).join("")).toBe("The bridge will open again");
  expect(article.text.indexOf("The bridge will open again")).toBe((said?.start ?? 0) + 1);
});

test("links in sections lead to the page or its record, in full", () => {
  const { sections, address } = example;
  const links = sections.flatMap(({ markdown = "" }) =>
    [...markdown.matchAll(/\]\(([^)]+)\)/gu)].map(([, to = ""]) => to),
  );
  expect(links.length).toBeGreaterThan(10);
  expect(
    links.filter((to) => ![`${address}#`, `${address}record/#ref-`].some((start) => to.startsWith(start))),
  ).toEqual([]);
});
