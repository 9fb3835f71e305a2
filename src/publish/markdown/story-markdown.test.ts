import { versionsOf } from "../../parts/versions/model.ts";
import { eventsOf } from "../../parts/events/model.ts";
import { dependencyOf } from "../../parts/dependency/model.ts";
import { preconditionsOf } from "../../parts/preconditions/model.ts";
import { countriesOf } from "../../parts/countries/model.ts";
import MarkdownIt from "markdown-it";
import footnotes from "markdown-it-footnote";
import type { FootnoteDefinition, Heading, Nodes, Paragraph, Table } from "mdast";
import { toString } from "mdast-util-to-string";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { anchors } from "../../story/kinds.ts";
import type { Story } from "../../story/story.ts";
import { exampleStory } from "../../test/example-story.ts";
import { realStory } from "../../test/real-story.ts";
import { withAwkwardArticle } from "./awkward-article.ts";
import { exportAddresses, exportSite } from "../../test/example-site.ts";
import { storyMarkdown } from "./story-markdown.ts";
import { viewed } from "../../views/view.ts";

const written = (story: Story): string => storyMarkdown(viewed(story), exportSite, exportAddresses);

function read(markdown: string) {
  const tree = remark().use(remarkGfm).parse(markdown);
  const all = <Type extends Nodes["type"]>(type: Type): Extract<Nodes, { type: Type }>[] => {
    const found: Extract<Nodes, { type: Type }>[] = [];
    visit(tree, (node) => {
      if (isOf(node, type)) found.push(node);
    });
    return found;
  };
  return { tree, all };
}

const isOf = <Type extends Nodes["type"]>(node: Nodes, type: Type): node is Extract<Nodes, { type: Type }> =>
  node.type === type;

/** Headline and paragraphs of the article, without what is printed between. */
function articleOf({ tree }: ReturnType<typeof read>): (Heading | Paragraph)[] {
  const from = tree.children.findIndex((node) => toString(node) === "The article, with notes");
  const to = tree.children.findIndex(({ type }) => type === "footnoteDefinition");
  const [headline, , ...paragraphs] = tree.children.slice(from + 1, to);
  return [headline, ...paragraphs].filter((node) => node?.type === "heading" || node?.type === "paragraph");
}

const stories: [string, Story][] = [
  ["real", realStory()],
  ["example", exampleStory()],
  ["awkward", withAwkwardArticle(exampleStory())],
];

test("a publisher in another script stands apart from the date or the place behind it", () => {
  const markdown = written({ ...exampleStory(), language: "ar" });
  expect(markdown).toContain("[\u2066Water Board\u2069، مايو 2026.]");
  expect(markdown).toContain("> \u2066Elvby council\u2069، item 4.");
});

describe.each(stories)("the %s story as Markdown", (_, story) => {
  const markdown = written(story);
  const document = read(markdown);

  test("has the article word for word, footnotes aside", () => {
    expect(articleOf(document).map((node) => toString(node))).toEqual(story.article.blocks.map(({ text }) => text));
  });

  test("has a footnote for each note, called for once, after the words it is about", () => {
    const ids = story.notes.map(({ id }) => id).toSorted();
    expect(
      document
        .all("footnoteDefinition")
        .map(({ identifier }) => identifier)
        .toSorted(),
    ).toEqual(ids);
    expect(
      document
        .all("footnoteReference")
        .map(({ identifier }) => identifier)
        .toSorted(),
    ).toEqual(ids);
    for (const block of articleOf(document)) {
      let before = "";
      for (const [index, node] of block.children.entries()) {
        if (node.type !== "footnoteReference") before += toString(node);
        else {
          const note = story.notes.find(({ id }) => id === node.identifier);
          expect(before).toContain(note?.passage.exact);
          const after = block.children
            .slice(index)
            .map((next) => toString(next))
            .join("");
          expect(after, note?.id).toMatch(/^(?:$|[\s—])/u);
        }
      }
    }
  });

  test("leads from each footnote to the note and to the words that it is about", () => {
    const targets = document
      .all("link")
      .flatMap(({ url }) => /#((?:note|passage)-.+)$/u.exec(url)?.[1] ?? [])
      .map((fragment) => decodeURIComponent(fragment));
    for (const { id } of story.notes)
      expect(targets, id).toEqual(expect.arrayContaining([anchors.note(id), anchors.passage(id)]));
  });

  test("has tables of as many cells in each row", () => {
    const tables: Table[] = document.all("table");
    expect(tables.length).toBeGreaterThan(6);
    for (const { children } of tables) {
      const [head, ...rows] = children.map((row) => row.children.length);
      expect(rows).toEqual(rows.map(() => head));
      expect(rows.length).toBeGreaterThan(0);
    }
  });

  test("has links only to the web, in full", () => {
    const links = document.all("link").map(({ url }) => url);
    expect(links.filter((url) => !/^(?:https?:\/\/|mailto:me@)/u.test(url))).toEqual([]);
    expect(document.all("html")).toEqual([]);
    expect(document.all("image")).toEqual([]);
  });

  test("has the same structure for another parser", () => {
    const tokens = new MarkdownIt().use(footnotes).parse(markdown, {});
    const count = (type: string): number => tokens.filter((token) => token.type === type).length;
    const calls = tokens.flatMap(({ children }) => children ?? []).filter(({ type }) => type === "footnote_ref");
    expect(calls).toHaveLength(story.notes.length);
    expect(count("footnote_open")).toBe(story.notes.length);
    expect(count("table_open")).toBe(document.all("table").length);
    expect(count("heading_open")).toBe(document.all("heading").length);
  });
});

test("a footnote says what kind of note it is beside its lens", () => {
  const markdown = written(exampleStory());
  expect(markdown).toContain("**Whose condition it is** (Preconditions, background). ");
  expect(markdown).toContain("**Which town they work for** (Sources). ");
});

test("a footnote tells who wrote it and when only where that is not the rule", () => {
  const told = read(written(exampleStory()))
    .all("footnoteDefinition")
    .map((note) => [note.identifier, /Written by .*?\d{4}/u.exec(toString(note))?.[0]]);
  expect(told).toEqual([
    ["who-spoke", undefined],
    ["which-paper", undefined],
    ["who-wants-the-survey", "Written by Ida Holm, 30 June 2026"],
  ]);
});

test("what is said comes with who says it", () => {
  const story = realStory();
  const footnotes = new Map<string, FootnoteDefinition>();
  for (const note of read(written(story)).all("footnoteDefinition")) footnotes.set(note.identifier, note);
  const labels = {
    article: "From the article ",
    references: "Reported by ",
    comparison: "Our comparison with ",
    inference: "Our inference from ",
    "not-found": "Not found in pages read up to ",
  };
  for (const { id, title, body, basis } of story.notes) {
    const footnote = footnotes.get(id)?.children.map((node) => toString(node));
    expect(footnote?.[0]).toContain(`${title} (`);
    expect(footnote?.[0]).toContain(body);
    expect(footnote?.[1]?.startsWith(labels[basis])).toBe(true);
  }
});

test("a claim's row says what it is without a voice, and what became of it", () => {
  const cells = read(written(exampleStory()))
    .all("tableCell")
    .map((cell) => toString(cell));
  expect(cells).toEqual(
    expect.arrayContaining([
      "This is news for which the article cites nobody.",
      "This is public record: anyone can look it up. See Elvby council",
      "The bridge is open (Not found, As of 30 June 2026); An agreement on the costs (Not found, As of May 2026); " +
        "Sweden (As of 3 March 2026); A paper of the region",
      "We looked for what came later and found nothing; the newest page on this is Water Board, May 2026.",
    ]),
  );
});

test("every table of the story, and every work cited, is there", () => {
  const story = realStory();
  const document = read(written(story));
  const cells = document
    .all("tableCell")
    .map((cell) => toString(cell))
    .join("\n");
  const said = [
    ...story.claims.map(({ statement }) => statement),
    ...story.voices.map(({ told }) => told),
    ...countriesOf(story).flatMap(({ cells }) => Object.values(cells).map(({ text }) => text)),
    ...preconditionsOf(story).flatMap(({ statement, then, now }) => [statement, then.text, now.text]),
    ...dependencyOf(story).dependencies.map(({ statement }) => statement),
    ...eventsOf(story).map(({ text }) => text),
    ...versionsOf(story).versions.map(({ headline }) => headline),
    ...versionsOf(story).changes.flatMap(({ effect, says }) => [effect, ...says.map(({ text }) => text)]),
  ];
  expect(said.filter((text) => !cells.includes(text))).toEqual([]);
  const links = document.all("link").map(({ url }) => url);
  expect(story.references.filter(({ url }) => !links.includes(url)).map(({ id }) => id)).toEqual([]);
});

test("what an author writes is never markup", () => {
  const story = exampleStory();
  const [reference] = story.references;
  if (!reference) throw new Error("The example story cites nothing.");
  reference.publisher = "A | B *c* [d](e) <f> `g`";
  const document = read(written(story));
  expect(document.all("html")).toEqual([]);
  expect(document.all("inlineCode")).toEqual([]);
  expect(document.all("strong").map((node) => toString(node))).toContain(reference.publisher);
  expect(document.all("tableCell").some((cell) => toString(cell).includes("Listed"))).toBe(false);
  expect(document.all("paragraph").map((node) => toString(node))).toContain("Corrections. Listed | here *always*.");
});

test("what is quoted of a work stands with it in the list, in its own words and in ours, with its place", () => {
  const list = read(written(exampleStory()))
    .all("list")
    .findLast(({ ordered }) => ordered);
  const [minutes, board] = list?.children.map((item) => toString(item)) ?? [];
  expect(minutes).toMatch(/https:\/\/elvby\.example\/minutes Elvby council, item 4\.$/u);
  expect(board).toContain(
    "Water Board, first paragraph: “Undersökningen av älven har börjat i vår”, translated: “The survey of the river has begun this spring”",
  );
});
