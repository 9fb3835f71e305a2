import { expect, test } from "vitest";
import { formatBuilds, type Compared } from "./format-builds.ts";
import type { Builds } from "./measure-builds.ts";

const builds = (cold: number, unchanged: number): Builds => {
  const cost = (seconds: number) => ({ seconds, megabytes: 500 });
  const costs = { cold: cost(cold), unchanged: cost(unchanged), "one word changed": cost(unchanged + 1) };
  return { costs, pages: 40, differences: [], changed: new Map() };
};

const compared: Compared[] = [
  { stories: 1, ours: builds(12, 10), plain: builds(3, 2) },
  { stories: 11, ours: builds(42, 15), plain: builds(8, 3) },
];

test("what one more story takes stands beside its bound and beside plain Astro", () => {
  expect(formatBuilds(compared)).toContain(
    [
      "| stories | build     |   s | bound, s | plain Astro, s | ratio |",
      "| ------- | --------- | --: | -------: | -------------: | ----: |",
      "| 1 to 11 | cold      |   3 |      1.5 |            0.5 |     6 |",
      "| 1 to 11 | unchanged | 0.5 |      0.3 |            0.1 |     5 |",
    ].join("\n"),
  );
});

test("each build stands beside the cold one and beside plain Astro", () => {
  expect(formatBuilds(compared)).toMatch(/\| +11 \| one word changed \| +40 \| +16 \| +0\.38 \| +4 \| +4 \|/u);
});

test("nothing is said of one more story where there is one number of stories", () => {
  expect(formatBuilds(compared.slice(0, 1))).not.toContain("One more story");
});
