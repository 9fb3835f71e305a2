import { readFileSync } from "node:fs";
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Rgb,
} from "culori";
import { describe, expect, test } from "vitest";
import { claimKinds, standings } from "../story/schemas/claims.ts";
import type { statuses } from "../story/schemas/fields.ts";
import { shareOrder } from "../voices/word-shares/word-shares.ts";

/** Style sheets of this folder, one after the other, without what is remarked in them. */
const read = (...names: string[]): string =>
  names.map((name) => readFileSync(new URL(name, import.meta.url), "utf8").replaceAll(/\/\*.*?\*\//gsu, "")).join("\n");
const styles = read("tokens.css", "standings.css");
const grounds = ["light", "dark"] as const;
type Ground = (typeof grounds)[number];

/** The colour a custom property has on a ground, as the style sheets say it. */
function colour(property: string, ground: Ground, sheets = styles): Rgb {
  const found = new RegExp(`${property}: light-dark\\((#\\w+), (#\\w+)\\)`, "u").exec(sheets);
  const rgb = parse(found?.[ground === "light" ? 1 : 2] ?? "");
  if (rgb?.mode !== "rgb") throw new Error(`No colour ${property} in the style sheets.`);
  return rgb;
}

/** What the rules with a selector set, by property: the last rule that names it wins. */
function formOf(wanted: string, sheets = styles): Record<string, string> {
  const rules = [...sheets.matchAll(/([^{}]+)\{([^{}]*)\}/gu)].filter(([, selectors = ""]) =>
    selectors.split(",").some((selector) => selector.trim() === wanted),
  );
  return Object.fromEntries(rules.flatMap(([, , body = ""]) => pairsIn(body)));
}

const pairsIn = (body: string): [string, string][] =>
  Array.from(body.matchAll(/(--[\w-]+): ([^;]+);/gu), ([, name = "", value = ""]) => [name, value]);

/** The places that a lens can have among those of a story. */
const lenses = [1, 2, 3, 4, 5] as const;
const lensForms = lenses.map((number) => formOf(`.lens-${String(number)}`, read("lens-lines.css")));
/** The custom property that is the colour of a lens. */
const lensColours = lensForms.map(({ "--lens": lens = "" }) => lens.replace(/^var\((.*)\)$/u, "$1"));
/** The colours of what words rest on. */
const standingColours = ["--ink", "--violet", "--teal", "--rust", "--faint"];
const sights: [name: string, see: (colour: Rgb) => Rgb][] = [
  ["full colour vision", (seen) => seen],
  ["protanopia", (seen) => filterDeficiencyProt(1)(seen)],
  ["deuteranopia", (seen) => filterDeficiencyDeuter(1)(seen)],
  ["tritanopia", (seen) => filterDeficiencyTrit(1)(seen)],
];
/** CIEDE2000; about 2 is just visible side by side. */
const apart = 8;

test("what words rest on is told by its form alone, without any colour", () => {
  const forms = shareOrder.map((standing) => {
    const { "--on": on, "--off": off, "--thick": thick } = formOf(`.${standing}`);
    return [on, off, thick].join(" ");
  });
  expect(new Set(forms).size).toBe(shareOrder.length);
});

test("what words rest on has a colour, and neighbours in the bar have not the same", () => {
  const colours = shareOrder.map((standing) => formOf(`.${standing}`)["--standing"]);
  expect(colours).not.toContain(undefined);
  expect(colours.slice(1).filter((each, index) => each === colours[index])).toEqual([]);
});

test.each([...standings, ...claimKinds])(
  "a claim that is %s has a mark in the picture of claims and voices",
  (standing) => {
    expect(read("../voices/marks.css")).toContain(`.${standing}`);
  },
);

test("each lens has a colour and a line of its own", () => {
  for (const property of ["--lens", "--lens-line"] as const) {
    const forms = lensForms.map((form) => form[property]);
    expect(forms, property).not.toContain(undefined);
    expect(new Set(forms).size, property).toBe(lenses.length);
  }
});

test.each(lenses)(
  "where the lens in place %s is chosen, other notes go, other passages are bare, and its own have its form",
  (number) => {
    const sheet = read("lenses.css");
    const lens = `lens-${String(number)}`;
    const chosen = `#${lens}:checked ~ .text`;
    expect(sheet).toContain(`${chosen} .note:not(.${lens}, :target)`);
    expect(sheet).toContain(`${chosen} .passage:not(.${lens}, [data-lenses~="${String(number)}"])`);
    expect(formOf(`${chosen} .passage`, read("lens-lines.css"))).toEqual(lensForms[number - 1]);
  },
);

test("a line that no edge can have has an edge beside it", () => {
  const waves = lensForms.filter((form) => form["--lens-line"] === "wavy");
  expect(waves.map((form) => form["--lens-edge"])).toEqual(["ridge"]);
});

describe.each(grounds)("on %s ground", (ground) => {
  test.each([...lensColours, "--ink", "--soft"])("text in %s has AA contrast on paper and shade", (name) => {
    for (const paper of ["--paper", "--shade"]) {
      expect(wcagContrast(colour(name, ground), colour(paper, ground)), paper).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each([...lensColours, "--soft", "--ink"])(
    "for who asks for more, text in %s has AAA contrast on paper",
    (name) => {
      const [, more = ""] = styles.split("(prefers-contrast: more)");
      const text = more.includes(`${name}: light-dark`) ? colour(name, ground, more) : colour(name, ground);
      expect(wcagContrast(text, colour("--paper", ground, more))).toBeGreaterThanOrEqual(7);
    },
  );

  test.each(standingColours)("a mark in %s stands out from paper (3:1)", (name) => {
    expect(wcagContrast(colour(name, ground), colour("--paper", ground))).toBeGreaterThanOrEqual(3);
  });

  test.each(sights)("with %s, neighbours in the bar stay apart", (_name, see) => {
    const fills = standingColours.map((name) => see(colour(name, ground)));
    const differences = fills.slice(1).map((fill, index) => differenceCiede2000()(fill, fills[index] ?? fill));
    expect(Math.min(...differences)).toBeGreaterThanOrEqual(apart);
  });

  test.each(sights)("with %s, every two standings stay apart", (_name, see) => {
    const fills = standingColours.map((name) => see(colour(name, ground)));
    const pairs = fills.flatMap((fill, index) =>
      fills.slice(index + 1).map((other) => differenceCiede2000()(fill, other)),
    );
    expect(Math.min(...pairs)).toBeGreaterThanOrEqual(apart);
  });
});

describe("a status is told by its mark", () => {
  /** A new status has to say here which mark is its own, and then has to have it. */
  const marks: Record<(typeof statuses)[number], "full" | "half" | "dashed" | "empty"> = {
    met: "full",
    reported: "full",
    "partly-met": "half",
    unmet: "empty",
    "not-found": "dashed",
  };
  /** Rules of a style sheet by the class they name, without those that name none. */
  const bodiesOf = (status: string, sheet: string): string =>
    [...read(sheet).matchAll(/([^{}]+)\{([^{}]*)\}/gu)]
      .filter(([, selectors = ""]) => new RegExp(`\\.${status}(?![\\w-])`, "u").test(selectors))
      .map(([, , body = ""]) => body)
      .join("\n");
  // Of borders, which are printed without backgrounds and kept in forced colours.
  const onPage = {
    full: /border-width: 0\.5em/u,
    half: /border-inline-start-width: 0\.5em/u,
    dashed: /border-style: dashed/u,
  };
  const drawn = { full: /fill: (?!none)/u, dashed: /stroke-dasharray/u };

  test.each(Object.entries(marks))("on the page: %s", (status, mark) => {
    const body = bodiesOf(status, "status.css");
    if (mark === "empty") expect(body).toBe("");
    else expect(body).toMatch(onPage[mark]);
  });

  test.each(Object.entries(marks))("in the graph: %s", (status, mark) => {
    const body = bodiesOf(status, "../parts/dependency/page.css");
    // A ring with a half in it is drawn of the ring and of the mark of what is met.
    if (mark === "empty" || mark === "half") expect(body).not.toMatch(/fill: (?!none)|dasharray/u);
    else expect(body).toMatch(drawn[mark]);
  });
});
