import { toHtml } from "hast-util-to-html";
import { describe, expect, test } from "vitest";
import { calendarDay, readDate, type StoryDate } from "../../../story/dates.ts";
import { append, change, type Edit } from "../../../test/edited-story.ts";
import { exampleStory } from "../../../test/example-story.ts";
import { eventsOf } from "../model.ts";
import { page } from "../../../views/drawing/lettering.ts";
import { eventWords } from "../words.ts";
import { axisOf, cutsBetween, stretchesOf } from "./axis.ts";
import { dayNumber, daySpan, distanceFrom } from "./day-span.ts";
import { flagAt, flagRows, leftFlagRows } from "./flags.ts";
import { timelineFigure, timelineFinding } from "./timeline-figure.ts";

function date(edtf: string): StoryDate {
  const read = readDate(edtf);
  if (!read) throw new Error(`No date: ${edtf}`);
  return read;
}

test.each([
  ["2025-08-01/2025-08-03", "2025-09-06", "About five weeks after the article"],
  ["2025-08-01/2025-08-03", "2025-08-08", "After the article"],
  ["2025-08-01/2025-08-03", "2020-09-15", "About five years before the article"],
  ["2025-08-01/2025-08-03", "2025-07-25", "Before the article"],
  ["2025-08", "2025-09-20", "After the article"],
  ["2025-08", "2025-12-01", "About four months after the article"],
  ["2025-08-01", "2025-08-03/2025-08-05", "About three days after the article"],
  ["2025-08-01/2025-08-03", "2025-08-02", "About the time of the article"],
  ["2025-08-01", "2025-08-02", "One day after the article"],
  ["2025-08-01", "2025-07-19", "13 days before the article"],
  ["2025-08-01", "2025", "About the time of the article"],
  ["2025-08-01", "2025-08-02?", "About one day after the article"],
  ["2025-08-01", "2025-11/..", "About three months after the article"],
  ["2025-08-01", "../2023", "About two years before the article"],
  ["2025-08-01", "199X", "About 31 years before the article"],
])("published %s, event %s: %s", (published, event, words) => {
  const distance = distanceFrom(date(published), date(event));
  expect(eventWords({ language: "en-GB" }).distance(distance)).toBe(words);
});

describe("the axis", () => {
  const stretches = stretchesOf(exampleStory());

  test("leaves out long emptiness, in whole months, and says how much", () => {
    expect(stretches).toEqual([
      { start: daySpan(date("2024-08")).start, end: daySpan(date("2024-08")).end },
      { start: daySpan(date("2026-03")).start, end: daySpan(date("2026-05")).end },
    ]);
    const cuts = cutsBetween(stretches);
    const words = eventWords({ language: "en-GB" }).timeline;
    expect(cuts.map(({ months }) => words.cut(months))).toEqual(["18 months left out"]);
    expect(words.leftOut(cuts)).toContain("September 2024 to February 2026,");
  });

  test("keeps one scale on both sides of a cut", () => {
    const axis = axisOf(stretches, 100, 2, 30);
    const days = (from: string, to: string): number =>
      axis.at(dayNumber(calendarDay(to))) - axis.at(dayNumber(calendarDay(from)));
    expect(days("2024-08-01", "2024-08-11")).toBe(20);
    expect(days("2026-03-03", "2026-06-03")).toBe(2 * 92);
    expect(days("2024-08-31", "2026-03-01")).toBe(2 + 30);
  });
});

describe("the drawing", () => {
  const drawn = (...edits: readonly Edit[]): string =>
    toHtml(timelineFigure(exampleStory(...edits)).drawing, { space: "svg" });
  const planned = (date: string): Edit => change("events.yaml", "date: 2024-08\n", `date: ${date}\n  meant: [date]\n`);

  test("ends with what is known", () => {
    const svg = drawn();
    expect(knownIn(svg).bottom).toBe(axisIn(svg).y);
    expect(knownIn(svg).x).toBe(axisIn(svg).end);
  });

  test.each(["2026-08-15", "2028-08"])(
    "goes on to an event planned for %s, beyond a line for what is known",
    (date) => {
      const svg = drawn(planned(date));
      expect(knownIn(svg).bottom).toBeGreaterThan(axisIn(svg).y + 40);
      expect(knownIn(svg).x).toBeLessThan(axisIn(svg).end);
      expect(svg).not.toMatch(/h-\d+(?!\d*z)/u);
    },
  );
});

/** The line for what is known. */
function knownIn(svg: string): { x: number; bottom: number } {
  const [x = 0, bottom = 0] = (/class="axis" d="[^"]*M(\d+) \d+V(\d+)"/u.exec(svg) ?? []).slice(1).map(Number);
  return { x, bottom };
}

/** How far down the axis lies, and where it ends. */
function axisIn(svg: string): { y: number; end: number } {
  const [, start, y, strokes = ""] = /class="axis" d="M(\d+) (\d+)([hm\d 0-]+)/u.exec(svg) ?? [];
  const lengths = Array.from(strokes.matchAll(/[hm](\d+)/gu), ([, length]) => Number(length));
  return { y: Number(y), end: lengths.reduce((sum, length) => sum + length, Number(start)) };
}

describe("a date that is not certain or has no end", () => {
  const dated = (date: string) =>
    timelineFigure(exampleStory(change("events.yaml", "date: 2026-21", `date: "${date}"`)));
  const svgOf = (date: string): string => toHtml(dated(date).drawing, { space: "svg" });

  test("goes on to what is known, and is pointed there, which the caption says", () => {
    const { caption } = dated("2026-03/..");
    expect(caption).toMatch(/A pointed mark has no known end on that side\.$/u);
    const svg = svgOf("2026-03/..");
    const [x, width] = (/class="bearing open" d="M(\d+) \d+h(\d+)l7 5l-7 5h-\d+z/u.exec(svg) ?? [])
      .slice(1)
      .map(Number);
    expect(Math.abs((x ?? 0) + (width ?? 0) - knownIn(svg).x)).toBeLessThanOrEqual(1);
  });

  test("is pointed at its beginning where it has none", () => {
    expect(svgOf("../2026-03")).toMatch(/class="bearing open" d="M\d+ \d+h\d+v10h-\d+l-7 -5z/u);
  });

  test("is dashed where it is doubted, which the caption says", () => {
    expect(svgOf("2026-04?")).toMatch(/class="bearing open doubted" stroke-dasharray="3 2"/u);
    expect(dated("2026-04~").caption).toMatch(/A dashed one is not certain\.$/u);
  });

  test("changes nothing of how others are drawn and explained", () => {
    expect(dated("2026-21").caption).toMatch(/grey came before the article\.$/u);
    expect(svgOf("2026-21")).not.toMatch(/dasharray|l-?7 /u);
  });

  test.each(["2026-03/..", "../2026-03", "2026-03/", "202X", "2025-30", "2026-03-04?/2026-05"])(
    "is within the drawing: %s",
    (date) => {
      const svg = svgOf(date);
      expect(svg).not.toMatch(/NaN|Infinity|undefined|h-\d+(?!\d*(?:z|l-7))/u);
      const widest = Math.max(
        ...Array.from(svg.matchAll(/M(\d+) \d+h(\d+)/gu), ([, x, width]) => Number(x) + Number(width)),
      );
      expect(widest).toBeLessThanOrEqual(page.width);
    },
  );
});

test("the name of a month stands behind the line of the article where it would be written across it", () => {
  const svg = toHtml(timelineFigure(exampleStory()).drawing, { space: "svg" });
  const [, x, width] = /class="published" d="M(\d+) 4h(\d+)/u.exec(svg) ?? [];
  const [, left] = /<text x="(\d+)"[^>]*>Mar 2026</u.exec(svg) ?? [];
  expect(Number(left)).toBeGreaterThan(Number(x) + Number(width));
});

describe("flags", () => {
  const flags = [
    { x: 0, width: 100, lines: ["one"] },
    { x: 50, width: 20, lines: ["two", "lines"] },
    { x: 60, width: 100, lines: ["one"] },
    { x: 300, width: 10, lines: ["one"] },
  ];

  test("stand above all later ones that lie under their text, and as low as they can", () => {
    expect(flagRows(flags)).toEqual([3, 2, 0, 0]);
  });

  test("hang below all earlier ones that lie under their text, where they fly to the left", () => {
    expect(leftFlagRows(flags.map(({ x, ...flag }) => ({ ...flag, x: 300 - x })).toReversed())).toEqual([0, 0, 2, 3]);
  });

  const article = [{ x: 300, width: 4 }];

  test.each([
    ["to the right where there is room", "Short", 100, { side: "right", lines: ["Short"] }],
    ["to the left where the line of the article is near", "Short", 280, { side: "left", lines: ["Short"] }],
    ["to the left at the end of the drawing", "Short", 670, { side: "left", lines: ["Short"] }],
    [
      "in lines where neither side has room for one",
      "A long name that has no room at all",
      120,
      { side: "right", lines: ["A long name that ", "has no room at all"] },
    ],
  ])("fly %s", (_title, text, x, expected) => {
    expect(flagAt(text, x, article, 0)).toMatchObject(expected);
  });
});

const later = `
- id: flags
  date: 2026-05
  title: Flags are put up
  text: The minutes say so.
  references: [council-minutes]
`;

describe("the finding", () => {
  test("counts what came since the article", () => {
    expect(timelineFinding(exampleStory())).toBe("One event is listed since the article; it bears on a precondition");
  });

  test("says so where nothing that came bears on a precondition", () => {
    const story = exampleStory(
      change("events.yaml", "date: 2026-21", "date: 2026-01"),
      change("events.yaml", "date: 2024-08\n", "date: 2026-04\n"),
    );
    expect(timelineFinding(story)).toBe("One event is listed since the article; it bears on no precondition");
  });

  test("names a precondition for which something came before and nothing since", () => {
    const story = exampleStory(
      change("events.yaml", "date: 2026-21", "date: 2026-01"),
      change("events.yaml", "date: 2024-08\n", "date: 2026-04\n  node: costs-shared\n"),
      append("events.yaml", later),
    );
    expect(timelineFinding(story)).toBe(
      "Of the two events listed since the article, one bears on a precondition, none on “The river is surveyed”",
    );
  });
});

test("where nothing has to hold first, the finding only counts what is listed", () => {
  const story = exampleStory();
  const [event] = eventsOf(story).filter(({ isBefore }) => !isBefore);
  const listed = (number: number) =>
    timelineFinding({
      ...story,
      things: [],
      parts: { events: event ? Array.from({ length: number }, () => event) : [] },
    });
  expect([0, 1, 2].map(listed)).toEqual([
    "No event since the article is listed",
    "One event is listed since the article",
    "Two events are listed since the article",
  ]);
});
