import { expect, test } from "vitest";
import { exportAddresses, exportSite } from "../test/example-site.ts";
import { goldenFiles } from "../test/golden-file.ts";
import { expectGolden, readableSvg } from "../test/golden.ts";
import { manyCountriesStory } from "../test/many-countries.ts";
import { creditOf, figureCsv } from "./figure-files.ts";
import { allFigures } from "./outline.ts";
import { viewed } from "../views/view.ts";

const story = manyCountriesStory();
const figures = allFigures(viewed(story));
const credit = creditOf(story, exportSite, exportAddresses);

test.each(figures)("$id is drawn and written as it was when it was looked at", (figure) => {
  const { id } = figure;
  expectGolden(`figures/${id}.svg`, readableSvg(figure.drawing));
  if (figure.narrowDrawing) expectGolden(`figures/${id}-narrow.svg`, readableSvg(figure.narrowDrawing));
  expectGolden(`figures/${id}.csv`, figureCsv(figure, credit));
});

test("no golden file is left of a figure that is no more", () => {
  const ids = goldenFiles("figures/")
    .filter((name) => name.endsWith(".csv"))
    .map((name) => name.replace(".csv", ""));
  expect(ids.toSorted()).toEqual(figures.map(({ id }) => id).toSorted());
});
