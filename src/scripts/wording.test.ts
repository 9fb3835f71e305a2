import { expect, test } from "vitest";
import { copiedMessage, copyName, permalinkName, visiblePart } from "./wording.ts";

test.each([
  ["Link to this claim", "Copy link to this claim", "Link copied"],
  ["Quotation", "Copy quotation", "Quotation copied"],
  ["Link", "Copy link", "Link copied"],
])("%o", (what, name, message) => {
  expect(copyName(what)).toBe(name);
  expect(copiedMessage(what)).toBe(message);
});

test("a heading that links to itself is called by its words", () => {
  expect(permalinkName("Link to this note")).toBe("Link to this note");
  expect(permalinkName("Who stands behind it")).toBe("Link to “Who stands behind it”");
});

test("a button shows the beginning of its name", () => {
  expect(visiblePart("Copy link to this claim")).toBe("Copy link");
  expect(visiblePart("Copy quotation")).toBe("Copy quotation");
});
