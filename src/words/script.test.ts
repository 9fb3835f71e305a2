import { expect, test } from "vitest";
import { script } from "./script.en-GB.ts";

test("a permalink is called by what it says it is, or by the heading that it is", () => {
  expect(script.linkName("Link to this note")).toBe("Link to this note");
  expect(script.linkName("Who stands behind it")).toBe("Link to “Who stands behind it”");
});

test("a button says in full which link it copies", () => {
  expect(script.copyNamed("Link to this claim")).toBe("Copy link to this claim");
});
