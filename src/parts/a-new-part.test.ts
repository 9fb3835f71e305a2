import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { movedFragments } from "../publish/page/moved-anchors.ts";
import { correctionsInWords } from "../publish/page/corrections.ts";
import { sectionHtml } from "../publish/page/section-html.ts";
import { outlineOf, showingOf } from "../publish/outline.ts";
import { storyDocument, storySchema } from "../publish/data/story-document.ts";
import { placesOf, placesOnPage } from "../publish/places.ts";
import { publicAddresses } from "../publish/published-addresses.ts";
import { compileStory } from "../story/compile-story.ts";
import { kept, type Kept } from "../story/kept.ts";
import { kindsOf, type Kind } from "../story/kinds.ts";
import type { PartContext } from "../story/part.ts";
import { formatProblem } from "../story/problem.ts";
import { publicIds } from "../story/published/public-ids.ts";
import type { Lists } from "../story/read-entries.ts";
import { register, useAt } from "../story/registry.ts";
import { resolveFooting } from "../story/resolve/footing.ts";
import { rulesOf } from "../story/rules.ts";
import { date, footing, id, idsOf, meant, words } from "../story/schemas/fields.ts";
import { thingOf, type Footing, type Story, type Thing } from "../story/story.ts";
import { append, change, remove, storyWith, write, type Edit } from "../test/edited-story.ts";
import { exportAddresses, exportSite } from "../test/example-site.ts";
import { bearingsOn, citing } from "../views/claim-entries.ts";
import { publishedPart } from "../views/data/data.ts";
import { publishedList } from "../views/data/published.ts";
import { markdownTable } from "../views/markdown/markdown-table.ts";
import { writeMarkdown } from "../publish/markdown/write-markdown.ts";
import { tableOf, text } from "../views/table.ts";
import { viewed } from "../views/view.ts";
import { allParts } from "./all-parts.ts";
import type { Part } from "./part.ts";

// A part that no story of ours has goes the whole way from its file to what is published, and nothing outside this file
// knows of it.

interface Ferry extends Thing, Footing, Kept<Raw, "between" | "since"> {
  between: Thing[];
}

const ferryKind = {
  name: "ferry",
  prefixes: ["ferry-"],
  isLinked: true,
  isOutcome: true,
  called: (name) => `the ferry “${name}”`,
} as const satisfies Kind;

const ferriesFile = z.array(
  z
    .strictObject({
      id,
      name: words(4).describe("Its name."),
      between: idsOf("countries", "those whose banks it joins", z.string()),
      since: date("Since when it sails."),
      meant: meant("since"),
      statement: words(20).describe("What is said of it."),
      ...footing,
    })
    .meta({ id: "Ferry", description: "A ferry." }),
);
type Raw = z.output<typeof ferriesFile>[number];

/** The ferries of a story: the core knows no type of this part. */
const ferriesOf = ({ parts }: Story): Ferry[] => (parts as { ferries?: Ferry[] }).ferries ?? [];

function resolveFerries({ entries }: Lists<Raw[]>, context: PartContext<"two-banks">) {
  const ferries = register(
    ferryKind,
    entries,
    (entry): Ferry => {
      const { id: name, statement } = entry.value;
      const thing = thingOf(ferryKind, name, entry.value.name);
      const own = resolveFooting(context, entry, entry.path, entry.value, thing);
      if (entry.value.between.length !== 2) {
        const place = useAt(entry.file, [...entry.path, "between"]);
        context.report({ ...place, rule: "two-banks", found: "a river with other banks", expected: "two" });
      }
      return { ...thing, ...kept(entry.value, "since"), ...own, between: [], told: { text: statement, footing: own } };
    },
    context.report,
  );
  return {
    registries: [ferries],
    connect(find: (kind: string, name: string, use: ReturnType<typeof useAt>) => Thing | undefined) {
      for (const [index, { value, file, path }] of entries.list.entries()) {
        const between = value.between.flatMap(
          (code, at) => find("country", code, useAt(file, [...path, "between", at])) ?? [],
        );
        ferries.all[index]?.between.push(...between);
      }
      return { data: ferries.all, things: ferries.all };
    },
  };
}

const ferriesPart: Part<"ferries", Raw[], "two-banks"> = {
  name: "ferries",
  shape: ferriesFile,
  kinds: [ferryKind],
  rules: { "two-banks": "a ferry joins two banks" },
  quotedKeys: [],
  dates: ({ entries }, { worked }) => [{ entries, key: "since", notAfter: worked }],
  resolve: resolveFerries,
  bearsOn: (claim, story) => ({
    id: "ferries-heading",
    heading: "How one crosses",
    place: 9,
    entries: citing(ferriesOf(story), claim).map((ferry) => ({
      title: ferry.name,
      anchor: ferry.anchor,
      text: ferry.told?.text ?? "",
      footing: ferry,
    })),
  }),
  published: publishedPart({ ferries: publishedList(ferriesFile, { without: ["since"] }) }, (story, { things }) => ({
    ferries: things(ferriesOf(story)),
  })),
  section: () => ({ label: "Ferries" }),
  views: [
    {
      id: "ferries",
      fold: () => "Every ferry",
      name: () => "Ferries",
      table: (story) =>
        tableOf(ferriesOf(story), {
          row: ({ anchor }) => ({ anchor }),
          columns: [
            { key: "name", head: "Ferry", isHead: true, cell: ({ label }) => text(label) },
            {
              key: "between",
              head: "Between",
              cell: ({ between }) => text(between.map(({ label }) => label).join(", ")),
            },
          ],
        }),
    },
  ],
};

const file = `- id: old-mary
  name: The Old Mary
  between: [NOR, SWE]
  since: "1961"
  statement: She sails until the bridge is open.
  claims: [ferry-until-then]
`;
const parts: readonly Part[] = [...allParts, ferriesPart];
const kinds = kindsOf(parts);
const told: readonly Edit[] = [
  change("story.yaml", "views: [timeline]", "views: [timeline, ferries]"),
  write("ferries.yaml", file),
  change("claims.yaml", "things: [condition:bridge-open,", "things: [ferry:old-mary, condition:bridge-open,"),
  change("sections/since.md", "[survey](event:survey-begins)", "[survey](ferry:old-mary)"),
  change("corrections.yaml", "concerns: claim:towns-agree", "concerns: ferry:old-mary"),
  change("published.yaml", "  - claim:crossing-shut\n", "  - claim:crossing-shut\n  - ferry:older-mary\n"),
  append("published.yaml", "  ferry:older-mary: ferry:old-mary\n"),
];

function storyOf(list: readonly Part[], ...edits: readonly Edit[]): Story {
  const { story, problems } = compileStory(storyWith(...edits), { parts: list, showing: showingOf(list) });
  if (!story) throw new Error(problems.map(formatProblem).join("\n"));
  return story;
}
const problemsOf = (...edits: readonly Edit[]): string[] =>
  compileStory(storyWith(...told, ...edits), { parts, showing: showingOf(parts) }).problems.map(
    ({ file: name, line, column, rule }) => `${name.split("/").at(-1) ?? ""}:${String(line)}:${String(column)} ${rule}`,
  );

const story = storyOf(parts, ...told);

test("it has its data, and things of other parts that it names", () => {
  expect(ferriesOf(story).map(({ id: name, between }) => [name, between.map(({ label }) => label)])).toEqual([
    ["old-mary", ["Norway", "Sweden"]],
  ]);
});

test("its things have addresses, also the one that a former name leads to", () => {
  expect(publicIds(story, {})).toContain("ferry:old-mary");
  expect(publicAddresses(story, {}, kinds)).toContain("two-towns-bridge/#ferry-old-mary");
  expect(movedFragments(story.moved, kinds)).toContainEqual({ from: "ferry-older-mary", to: "ferry-old-mary" });
});

test("sections, corrections and claims lead to its things", async () => {
  const tree = story.sections.find(({ id }) => id === "since")?.prose?.tree ?? { type: "root", children: [] };
  const { open: html } = await sectionHtml(tree, "since", placesOnPage(story.slug, exportAddresses));
  expect(html).toContain('<a href="#ferry-old-mary" class="to-ferry">survey</a>');
  expect(correctionsInWords(story, kinds)).toContainEqual(
    expect.objectContaining({ thing: "the ferry “The Old Mary”", place: "ferry-old-mary" }),
  );
  const claim = story.claims.find(({ id: name }) => name === "ferry-until-then");
  expect(claim?.outcome?.things[0]).toBe(ferriesOf(story)[0]);
  expect(claim && bearingsOn(claim, story, parts).at(-1)).toMatchObject({
    heading: "How one crosses",
    entries: [{ title: "The Old Mary", text: "She sails until the bridge is open." }],
  });
});

test("its view stands in the outline and goes out as text, and its data in the document", () => {
  const views = outlineOf(viewed(story), parts).flatMap(({ shown }) => shown);
  const table = views.find(({ id: name }) => name === "ferries")?.table(story);
  const places = placesOf(story.slug, exportAddresses);
  const children = table ? markdownTable(table, { story, places }) : [];
  expect(writeMarkdown({ type: "root", children })).toContain(
    "[The Old Mary](https://news.example/sub/two-towns-bridge/#ferry-old-mary) | Norway, Sweden |",
  );
  expect(storyDocument(viewed(story), exportSite, parts, exportAddresses)["ferries"]).toMatchObject([
    { id: "old-mary", name: "The Old Mary", between: ["NOR", "SWE"], claims: ["ferry-until-then"], basis: "article" },
  ]);
  expect(JSON.stringify(storySchema(parts, exportAddresses))).toContain("those whose banks it joins");
});

test.each<[string, Edit, string]>([
  ["with a key that nobody knows", append("ferries.yaml", "  wide: 3\n"), "ferries.yaml:7:3 known-keys"],
  ["with a misspelt country", change("ferries.yaml", "[NOR, SWE]", "[NOR, SWZ]"), "ferries.yaml:3:18 known-id"],
  [
    "with a country in small letters",
    change("ferries.yaml", "[NOR, SWE]", "[NOR, swe]"),
    "ferries.yaml:3:18 country-code",
  ],
  ["with one bank", change("ferries.yaml", "[NOR, SWE]", "[NOR]"), "ferries.yaml:3:12 two-banks"],
  ["of times to come", change("ferries.yaml", '"1961"', '"2961"'), "ferries.yaml:4:10 date-bounds"],
  ["twice", append("ferries.yaml", file), "ferries.yaml:7:7 unique-ids"],
  ["misspelt in an outcome", change("claims.yaml", "ferry:old-mary", "ferry:old-may"), "claims.yaml:59:16 known-id"],
  ["misspelt in a section", change("sections/since.md", "ferry:old-mary", "ferry:old-may"), "since.md:3:5 known-id"],
])("a ferry %s is told", (_title, edit, problem) => {
  expect(problemsOf(edit)).toEqual([problem]);
  expect(Object.keys(rulesOf(parts))).toContain(problem.split(" ")[1]);
});

test("a story may do without its file, and then has none", () => {
  const without = storyOf(parts);
  expect(ferriesOf(without)).toEqual([]);
  expect(storyDocument(viewed(without), exportSite, parts, exportAddresses)).not.toHaveProperty("ferries");
});

test("a story without the part knows nothing of it", () => {
  const { problems } = compileStory(storyWith(...told), { parts: allParts });
  expect(problems.map(({ rule }) => rule).toSorted()).toEqual([
    ...["file-known", "public-id", "public-id", "public-id", "public-id", "public-id", "section-link"],
  ]);
});

test("the order of the list decides no more than the order of things", () => {
  const turned = storyOf(parts.toReversed(), ...told);
  expect(publicIds(turned, {})).toEqual(publicIds(story, {}));
  const tellingOf = ({ claims }: Story) =>
    claims.map(({ id: name, outcome }) => [name, outcome?.things.map(({ told: tale }) => [tale.status, tale.text])]);
  expect(tellingOf(turned)).toEqual(tellingOf(story));
});

test("a story needs no part at all", () => {
  const without = storyOf(
    [],
    ...allParts.map(({ name }) => remove(`${name}.yaml`)),
    ...[", travelled, versions", "map", "then-now", "dependency-graph", "timeline"].map((views) =>
      change("story.yaml", views, ""),
    ),
    change(
      "claims.yaml",
      "[condition:bridge-open, precondition:costs-shared, country:SWE, note:which-paper]",
      "[note:which-paper]",
    ),
    change("notes.yaml", "references: [council-minutes]", "references: [council-minutes, news-digest, minutes-mirror]"),
    change("sections/since.md", "event:survey-begins", "claim:survey-first"),
    change("sections/countries.md", "country:SWE", "claim:survey-first"),
    change("sections/in-short.md", "precondition:survey-done", "claim:survey-first"),
    change("corrections.yaml", "concerns: event:survey-begins", "concerns: claim:survey-first"),
  );
  expect(without.parts).toEqual({});
  expect(without.things).toEqual([]);
  const [claim] = without.claims;
  expect(claim && bearingsOn(claim, without, [])).toEqual([]);
});

test("each kind has a name and places of its own, and each part finds what it defines", () => {
  const names = parts.flatMap((part) => part.kinds.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  const prefixes = [...kinds.values()].flatMap((kind) => kind.prefixes).filter(Boolean);
  expect(new Set(prefixes).size).toBe(prefixes.length);
  const found = new Set(story.things.map(({ publicId }) => publicId.split(":")[0]));
  expect([...found].toSorted()).toEqual(names.toSorted());
});

test("the core names no kind, no rule and no file of a part", () => {
  const folder = new URL("../story/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const code = files
    .filter((name) => !/\.(?:test|cases)\.ts$/u.test(name))
    .map((name) => readFileSync(new URL(name, folder), "utf8"))
    .join("\n");
  const own = allParts.flatMap((part) => [...part.kinds.map((kind) => kind.name), ...Object.keys(part.rules)]);
  // A lens and a section are called as this kind is; they belong to the story, which will name them itself.
  const others = ["dependency"];
  expect(own.filter((name) => code.includes(`"${name}"`) && !others.includes(name))).toEqual([]);
  expect(allParts.filter(({ name }) => code.includes(`${name}.yaml`))).toEqual([]);
});
