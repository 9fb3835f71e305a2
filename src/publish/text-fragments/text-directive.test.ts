import { expect, test } from "vitest";
import { formatDirective } from "./text-directive.ts";

test.each([
  ["words", { start: "she said" }, ":~:text=she%20said"],
  ["the ends of many", { start: "Towns met", end: "winter" }, ":~:text=Towns%20met,winter"],
  ["what stands around them", { prefix: "he", start: "said", suffix: "twice" }, ":~:text=he-,said,-twice"],
  ["nothing that is empty", { prefix: "", start: "said", suffix: "" }, ":~:text=said"],
  [
    "signs with a meaning of their own",
    { prefix: "-a,", start: "b - c & d, e", end: "f-g#", suffix: "-h-" },
    ":~:text=%2Da%2C-,b%20%2D%20c%20%26%20d%2C%20e,f%2Dg%23,-%2Dh%2D",
  ],
  ["other scripts", { start: "мост — 橋" }, ":~:text=%D0%BC%D0%BE%D1%81%D1%82%20%E2%80%94%20%E6%A9%8B"],
])("a text directive names %s", (_what, directive, expected) => {
  expect(formatDirective(directive)).toBe(expected);
});
