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

const styles = ["tokens.css", "standings.css"]
  .map((name) => readFileSync(new URL(name, import.meta.url), "utf8"))
  .join("\n");
const grounds = ["light", "dark"] as const;
type Ground = (typeof grounds)[number];

/** The colour a custom property has on a ground, as the style sheets say it. */
function colour(property: string, ground: Ground): Rgb {
  const found = new RegExp(`${property}: light-dark\\((#\\w+), (#\\w+)\\)`, "u").exec(styles);
  const rgb = parse(found?.[ground === "light" ? 1 : 2] ?? "");
  if (rgb?.mode !== "rgb") throw new Error(`No colour ${property} in the style sheets.`);
  return rgb;
}

const lenses = ["--sources", "--countries", "--preconditions", "--dependency"];
/** What each standing is filled with, in the order of the bar. */
const standings = ["--ink", "--preconditions", "--countries", "--sources", "--standing"];
const sights: [name: string, see: (colour: Rgb) => Rgb][] = [
  ["full colour vision", (seen) => seen],
  ["protanopia", (seen) => filterDeficiencyProt(1)(seen)],
  ["deuteranopia", (seen) => filterDeficiencyDeuter(1)(seen)],
  ["tritanopia", (seen) => filterDeficiencyTrit(1)(seen)],
];
/** CIEDE2000; about 2 is just visible side by side. */
const apart = 8;

describe.each(grounds)("on %s ground", (ground) => {
  test.each([...lenses, "--ink", "--soft"])("text in %s has AA contrast on paper and shade", (name) => {
    for (const paper of ["--paper", "--shade"]) {
      expect(wcagContrast(colour(name, ground), colour(paper, ground)), paper).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(standings)("a mark in %s stands out from paper (3:1)", (name) => {
    expect(wcagContrast(colour(name, ground), colour("--paper", ground))).toBeGreaterThanOrEqual(3);
  });

  test.each(sights)("with %s, neighbours in the bar stay apart", (_name, see) => {
    const fills = standings.map((name) => see(colour(name, ground)));
    const differences = fills.slice(1).map((fill, index) => differenceCiede2000()(fill, fills[index] ?? fill));
    expect(Math.min(...differences)).toBeGreaterThanOrEqual(apart);
  });

  test.each(sights)("with %s, every two standings stay apart", (_name, see) => {
    const fills = standings.map((name) => see(colour(name, ground)));
    const pairs = fills.flatMap((fill, index) =>
      fills.slice(index + 1).map((other) => differenceCiede2000()(fill, other)),
    );
    expect(Math.min(...pairs)).toBeGreaterThanOrEqual(apart);
  });
});
