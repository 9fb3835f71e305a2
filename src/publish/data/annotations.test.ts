import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { change, write } from "../../test/edited-story.ts";
import { exampleStory } from "../../test/example-story.ts";
import { realStory } from "../../test/real-story.ts";
import { annotationContext } from "../../test/annotation-context.ts";
import { annotationCollection, collectionRules } from "./annotations.ts";
import { exportAddresses, exportSite } from "../../test/example-site.ts";

const collection = (story = exampleStory()) => annotationCollection(story, exportSite, exportAddresses);

/** Gives the context from here; anything else would be a request. */
function loadContext(url: string) {
  if (url !== "http://www.w3.org/ns/anno.jsonld") throw new Error(`Unexpected request for ${url}.`);
  return Promise.resolve({ documentUrl: url, document: annotationContext });
}

/** With `safe`, which its types do not know, it throws on what it would drop. */
const options = { documentLoader: loadContext, safe: true, format: "application/n-quads" } as const;

async function expand(document: object): Promise<string> {
  const quads = await jsonld.toRDF(structuredClone(document), options);
  if (typeof quads !== "string") throw new Error("Unexpected quads, expected text.");
  return quads;
}

describe.each([
  ["real", realStory()],
  ["example", exampleStory()],
])("the notes of the %s story as annotations", (_, story) => {
  test("hold to the recommendation", () => {
    expect(collectionRules.safeParse(collection(story)).error).toBeUndefined();
  });

  test("expand to the vocabulary’s terms with nothing lost", async () => {
    const quads = await expand(collection(story));
    const page = `https://news.example/sub/${story.slug}/`;
    const oa = "http://www.w3.org/ns/oa#";
    for (const { id } of story.notes) {
      const note = `<${page}#note-${id}>`;
      expect(quads).toContain(`${note} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <${oa}Annotation> .`);
      expect(quads).toContain(`${note} <${oa}motivatedBy> <${oa}commenting> .`);
    }
    expect(quads.split(`<${oa}hasSource> <${page}> .`)).toHaveLength(story.notes.length + 1);
    const quoted = story.notes.flatMap((note) => note.excerpts.filter(({ words }) => words !== undefined));
    expect(quads.split(`<${oa}exact> `)).toHaveLength(story.notes.length + quoted.length + 1);
    expect(quads).toContain(`"${String(story.notes.length)}"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger>`);
  });
});

test("a term that the vocabulary lacks is found", async () => {
  await expect(expand({ ...collection(), unheardOf: "x" })).rejects.toThrow(/safe mode/iu);
});

test.each<[string, (document: ReturnType<typeof collection>) => object]>([
  ["a wrong total", (document) => ({ ...document, total: document.total + 1 })],
  [
    "a page of another collection",
    (document) => ({ ...document, first: { ...document.first, partOf: "https://x.example/" } }),
  ],
  ["an unknown type", (document) => ({ ...document, type: "Collection" })],
  [
    "an id twice",
    (document) => ({
      ...document,
      total: 2,
      first: { ...document.first, items: [document.first.items[0], document.first.items[0]] },
    }),
  ],
])("%s breaks the rules", (_, damage) => {
  expect(collectionRules.safeParse(damage(collection())).success).toBe(false);
});

test("a note says what it says on the page, with who says it, under its lens, with its evidence", () => {
  const item = collection().first.items.find(({ id }) => id.endsWith("#note-who-wants-the-survey"));
  const said = item?.body.map((body) => [body.purpose, "value" in body ? body.value : new URL(body.source).hostname]);
  expect(said?.slice(1)).toEqual([
    ["tagging", "preconditions"],
    ["tagging", "background"],
    ["linking", "water.example"],
  ]);
  expect(said?.[0]?.[1]).toMatch(/^Whose condition it is\n\n.+\n\nOur comparison with Water Board$/u);
});

test("of a work that a note quotes, the very words are linked", () => {
  const quoted = exampleStory(
    change(
      "notes.yaml",
      "  references: [water-board]\n",
      "  references: [council-minutes, { ref: water-board, excerpt: Mätningen först, place: title }]\n",
    ),
  );
  const item = collection(quoted).first.items.find(({ id }) => id.endsWith("#note-who-wants-the-survey"));
  expect(item?.body.slice(3).map((body) => ("selector" in body ? body.selector : undefined))).toEqual([
    undefined,
    { type: "TextQuoteSelector", exact: "Mätningen först" },
  ]);
});

test("what kind a note is stands beside its lens", () => {
  const tagsOf = (end: string) =>
    collection()
      .first.items.find(({ id }) => id.endsWith(end))
      ?.body.flatMap((body) => (body.purpose === "tagging" ? [body.value] : []));
  expect(tagsOf("#note-who-wants-the-survey")).toEqual(["preconditions", "background"]);
  expect(tagsOf("#note-who-spoke")).toEqual(["sources"]);
});

test("a note is by the publisher, unless a person has written it", () => {
  const { items } = collection().first;
  const publisher = { type: "Organization", name: exportSite.publisher, homepage: "https://news.example/sub/" };
  const madeBy = (end: string) => {
    const { creator, created } = items.find(({ id }) => id.endsWith(end)) ?? {};
    return { creator, created };
  };
  expect(madeBy("#note-who-spoke")).toEqual({ creator: publisher, created: undefined });
  expect(madeBy("#note-who-wants-the-survey")).toEqual({
    creator: [{ type: "Person", name: "Ida Holm" }, publisher],
    created: "2026-06-30T00:00:00Z",
  });
});

test("a time is given only where the day is known", () => {
  const [dated] = collection(exampleStory()).first.items;
  expect(dated?.modified).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/u);
  const uncorrected = write("corrections.yaml", "[]\n");
  const monthly = exampleStory(change("story.yaml", "annotated: 2026-07-01", "annotated: 2026-07"), uncorrected);
  expect(collection(monthly).first.items.map((item) => "modified" in item)).not.toContain(true);
});
