import { s } from "hastscript";
import { expect, test } from "vitest";
import { spokenOnce } from "./spoken-once.ts";

const says = [s("title", "The finding"), s("desc", "The list says the same.")];

test("a drawing without links is kept from speech as a whole, since key and table say what it says", () => {
  const drawing = s("svg", { role: "img" }, [...says, s("text", "A label")]);
  expect(spokenOnce(drawing, "A view")).toEqual(s("svg", { ariaHidden: "true" }, [s("text", "A label")]));
});

test("a drawing with links is a group by the name of its view, and does not say its finding again", () => {
  const link = s("a", { href: "#row" }, [s("text", "A label")]);
  const drawing = s("svg", { role: "img" }, [...says, s("g", [link])]);
  expect(spokenOnce(drawing, "A view")).toEqual(
    s("svg", { role: "group", ariaLabel: "A view" }, [s("desc", "The list says the same."), s("g", [link])]),
  );
});
