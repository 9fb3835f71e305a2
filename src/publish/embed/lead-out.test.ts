import { toHtml } from "hast-util-to-html";
import { h, s } from "hastscript";
import { expect, test } from "vitest";
import { leadOut } from "./lead-out.ts";

test("links out of a frame lead to the story's page and open outside the frame", () => {
  const table = h("p", [h("a", { href: "#claim-a" }, "a"), h("a", { href: "https://example.org/" }, "b"), h("a", "c")]);
  expect(toHtml(leadOut(table, "/news/story/"))).toBe(
    '<p><a href="/news/story/#claim-a" target="_top">a</a>' +
      '<a href="https://example.org/" target="_top">b</a><a>c</a></p>',
  );
});

test("what a drawing refers to in itself stays, and the drawing given is left as it was", () => {
  const drawing = s("svg", [s("use", { href: "#map-aze" }), s("a", { href: "#country-aze" })]);
  expect(toHtml(leadOut(drawing, "/story/"))).toContain('<use href="#map-aze"></use>');
  expect(toHtml(drawing)).not.toContain("_top");
});
