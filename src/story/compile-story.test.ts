import { allParts } from "../parts/all-parts.ts";
import { versionsOf } from "../parts/versions/model.ts";
import { eventsOf } from "../parts/events/model.ts";
import { dependencyOf } from "../parts/dependency/model.ts";
import { preconditionsOf } from "../parts/preconditions/model.ts";
import { countriesOf } from "../parts/countries/model.ts";
import { describe, expect, test } from "vitest";
import { change, storyWith, type Edit } from "../test/edited-story.ts";
import { exampleStory } from "../test/example-story.ts";
import { realStory } from "../test/real-story.ts";
import { compileStory } from "./compile-story.ts";
import { isWeak } from "./schemas/references.ts";
import type { Footing, Story } from "./story.ts";

const example = exampleStory();

const footings = (story: Story): Footing[] => [
  ...story.notes,
  ...preconditionsOf(story).flatMap((precondition) => [precondition, precondition.then, precondition.now]),
  ...dependencyOf(story).conditions.map(({ now }) => now),
  ...dependencyOf(story).dependencies,
  ...eventsOf(story),
  ...versionsOf(story).changes,
  ...countriesOf(story).flatMap(({ cells }) => Object.values(cells)),
];

describe.each([
  ["the story of the site", realStory()],
  ["the example", example],
])("%s", (_title, story) => {
  const { article, claims, notes, voices, references } = story;
  const countries = countriesOf(story);
  const { conditions, dependencies } = dependencyOf(story);
  const events = eventsOf(story);

  test("claims know their notes and voices, and these know them", () => {
    for (const note of notes) for (const claim of note.claims) expect(claim.notes).toContain(note);
    for (const claim of claims) for (const note of claim.notes) expect(note.claims).toContain(claim);
    for (const claim of claims) for (const voice of claim.voices) expect(voice.claims).toContain(claim);
    for (const voice of voices) for (const claim of voice.claims) expect(claim.voices).toContain(voice);
    expect(voices.filter((voice) => voice.claims.length === 0)).toEqual([]);
  });

  test("references know where they are cited, each place once, and are numbered in their order", () => {
    for (const { citedBy } of references) {
      expect(citedBy.length).toBeGreaterThan(0);
      expect(new Set(citedBy.map(({ anchor }) => anchor)).size).toBe(citedBy.length);
    }
    for (const note of notes) {
      for (const { citedBy } of note.references)
        expect(citedBy.map(({ anchor }) => anchor)).toContain(`note-${note.id}`);
    }
    expect(references.map(({ number }) => number)).toEqual(references.map((_reference, index) => index + 1));
  });

  test("every statement has a footing, and no weak reference stands alone", () => {
    for (const footing of footings(story)) {
      const pages = [...footing.references, ...(footing.newest ? [footing.newest] : [])];
      expect(footing.claims.length + pages.length).toBeGreaterThan(0);
      expect(pages.length > 0 && pages.every(isWeak)).toBe(false);
    }
  });

  test("every passage is where its words are, within one block", () => {
    for (const { passage } of [...notes, ...claims]) {
      expect(article.text.slice(passage.start, passage.end)).toBe(passage.exact);
      expect(article.blocks.filter(({ start, end }) => start <= passage.start && passage.end <= end)).toHaveLength(1);
    }
  });

  test("every sentence belongs to a claim", () => {
    const claimed = new Set(claims.flatMap(({ passage }) => passage.sentences));
    const sentences = article.blocks.flatMap((block) => block.sentences);
    expect(sentences.filter((sentence) => !claimed.has(sentence))).toEqual([]);
  });

  test("mentions of a country are in order, apart, and whole words", () => {
    for (const { mentions } of countries) {
      for (const [index, { start, end }] of mentions.entries()) {
        expect(start).toBeGreaterThanOrEqual(mentions[index - 1]?.end ?? 0);
        expect(`${article.text[start - 1] ?? " "}${article.text[end] ?? " "}`).not.toMatch(/\p{L}/u);
      }
    }
  });

  test("edges and conditions know each other", () => {
    for (const edge of dependencies) {
      expect(edge.from.outgoing).toContain(edge);
      expect(edge.to.incoming).toContain(edge);
    }
    expect(new Set(conditions.flatMap(({ incoming }) => incoming))).toEqual(new Set(dependencies));
    expect(new Set(conditions.flatMap(({ outgoing }) => outgoing))).toEqual(new Set(dependencies));
  });

  test("what must hold first comes first", () => {
    for (const { from, to } of dependencies) expect(conditions.indexOf(from)).toBeLessThan(conditions.indexOf(to));
  });

  test("events are in the order of time, those before publication first", () => {
    const starts = events.map(({ date }) => date.start);
    expect(starts).toEqual(starts.toSorted());
    for (const { date, isBefore } of events) expect(isBefore).toBe(date.end < article.published.start);
  });
});

describe("the example", () => {
  test("finds what a country is called, and nothing else", () => {
    expect(countriesOf(example).map(({ id, mentions }) => [id, ...mentions.map(({ exact }) => exact)])).toEqual([
      ["NOR", "Fossby", "Norway", "Fossby"],
      ["SWE", "Elvby", "Sweden", "Sweden", "Elvby"],
    ]);
  });

  test("finds a name at the very beginning of the headline", () => {
    const names = change("countries.yaml", "names: [Norway, Fossby]", "names: [Norway, Two]");
    expect(countriesOf(exampleStory(names))[0]?.mentions.map(({ start }) => start)[0]).toBe(0);
  });

  test.each([
    ["2026-03-02", true],
    ["2026-03-03", false],
    ["2026-03", false],
  ])("says of an event of %s that it was over when the article appeared: %s", (date, isOver) => {
    const flood = exampleStory(change("events.yaml", "2024-08", date)).things.find(({ id }) => id === "flood");
    expect(flood?.isBefore).toBe(isOver);
  });

  test("takes the longest of names that stand within each other", () => {
    const names = change("countries.yaml", "names: [Norway, Fossby]", "names: [Norway, Fossby in Norway, Fossby]");
    expect(countriesOf(exampleStory(names))[0]?.mentions.map(({ exact }) => exact)).toEqual([
      "Fossby in Norway",
      "Fossby",
    ]);
  });

  test.each([
    ["2026-04", "2026-03"],
    ['"2026"', "2026-01"],
  ])("has an event of %s below one of %s, which is over first", (flood, survey) => {
    const dates = [change("events.yaml", "2024-08", flood), change("events.yaml", "2026-21", survey)];
    expect(eventsOf(exampleStory(...dates)).map(({ id }) => id)).toEqual(["survey-begins", "flood"]);
  });

  test("says who says it", () => {
    expect(example.notes.map(({ id, basis }) => [id, basis])).toEqual([
      ["who-spoke", "article"],
      ["which-paper", "references"],
      ["who-wants-the-survey", "comparison"],
    ]);
    const { story } = compileStory(
      storyWith({
        kind: "change",
        file: "notes.yaml",
        from: "basis: comparison",
        to: "basis: inference",
      }),
      { parts: allParts },
    );
    expect(story?.notes.at(-1)?.basis).toBe("inference");
  });

  test("knows from which version another was made", () => {
    expect(versionsOf(example).versions.map(({ id, from }) => [id, from?.id])).toEqual([
      ["agency", undefined],
      ["courier", "agency"],
    ]);
  });

  test("cites a reference from a section by the section's heading", () => {
    const { citedBy } = example.references.find(({ id }) => id === "water-board") ?? {};
    expect(citedBy).toContainEqual({ label: "The survey began in spring", anchor: "since" });
  });
});

/** All that is told after some edits, as `file:line:column rule`. */
function toldAfter(...edits: readonly Edit[]): string[] {
  const folder = storyWith(...edits);
  return compileStory(folder, { parts: allParts }).problems.map(
    ({ file, line, column, rule }) =>
      `${file.replace(`${folder.path}/`, "")}:${String(line)}:${String(column)} ${rule}`,
  );
}

test("a weak page is not enough as the newest on what was not found", () => {
  const dated = change(
    "references.yaml",
    "url: https://digest.example/march",
    "url: https://digest.example/march\n  published: 2026-06-30",
  );
  expect(toldAfter(dated, change("preconditions.yaml", "newest: water-board", "newest: news-digest"))).toEqual([
    "preconditions.yaml:35:13 weak-reference-alone",
  ]);
});

test("what facts tell is known up to the day that their author gives, though a page that they cite is newer", () => {
  const story = exampleStory(
    change("facts.yaml", "date: 2026-03-02\n  references: [", "asOf: 2026-03-02\n  references: [water-board, "),
    change("preconditions.yaml", "text: No agreement was found.\n    newest: water-board", "facts: [costs-open]"),
  );
  expect(preconditionsOf(story).map(({ now }) => now.asOf.edtf)).toEqual(["2026-06-30", "2026-03-02"]);
});

test("an unreadable date of the article is told once, whatever is dated by it", () => {
  const undated = change("countries.yaml", "        asOf: 2026-03-03\n", "");
  expect(exampleStory(undated).newest.edtf).toBe("2026-05");
  expect(toldAfter(undated, change("article.md", "published: 2026-03-03", "published: 2026-03-33"))).toEqual([
    "article.md:5:12 edtf-date",
  ]);
});

describe("a correction", () => {
  const file = "corrections.yaml";

  test.each([
    "story:two-towns-bridge",
    "section:sources",
    "sentence:s-two-border-towns-agree-to",
    "voice:ida-berg",
    "ref:water-board",
    "version:agency",
    "figure:map",
  ])("may concern %s", (target) => {
    expect(toldAfter(change(file, "concerns: claim:towns-agree", `concerns: ${target}`))).toEqual([]);
  });

  test("may cite nothing", () => {
    const [first, second] = exampleStory(change(file, "  claims: [towns-agree]\n", "")).corrections;
    expect(first?.footing).toBeUndefined();
    expect(second?.footing?.references.map(({ id }) => id)).toEqual(["water-board"]);
  });

  test("may be made on the day of the notes, and on the day of another", () => {
    expect(toldAfter(change(file, "date: 2026-07-02", "date: 2026-07-01"))).toEqual([]);
    expect(toldAfter(change(file, "date: 2026-07-09", "date: 2026-07-02"))).toEqual([]);
  });
});
