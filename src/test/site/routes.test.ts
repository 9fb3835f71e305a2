import { expect, test } from "vitest";
import { listFiles } from "./read-site.ts";

/** What the site promises to keep at its place, with `*` for the part of a name that follows from the content. */
const figures = ["claim-voice", "dependency-graph", "map", "then-now", "timeline", "travelled", "word-shares"];
const promised = [
  "404.html",
  "abraham-accords-azerbaijan/cards/*.png",
  ...figures.flatMap((id) => [".csv", ".svg"].map((type) => `abraham-accords-azerbaijan/figures/${id}${type}`)),
  "abraham-accords-azerbaijan/index.html",
  "apple-touch-icon.png",
  "favicon.ico",
  "favicon.svg",
  "index.html",
];

test("the build writes these files, its hashed ones aside, and no others", () => {
  const files = listFiles().filter((file) => !file.startsWith("_astro/"));
  expect(files.map((file) => file.replace(/[0-9a-f]{10}\.png$/u, "*.png"))).toEqual(promised);
});
