import { HtmlValidate, type ConfigData } from "html-validate";
import { describe, expect, test } from "vitest";
import { readPages } from "./read-site.ts";

const rules: ConfigData = {
  root: true,
  // The way the page's serialiser writes it; upper case is a convention.
  rules: { "doctype-style": ["error", { style: "lowercase" }] },
  extends: ["html-validate:recommended"],
  elements: [
    "html5",
    // WAI-ARIA 1.3 lets a passage have several details; the validator's own entry knows 1.2, with one.
    { "*": { attributes: { "aria-details": { list: true, enum: [String.raw`/\S+/`] } } } },
  ],
};

const validator = new HtmlValidate(rules);

describe.each(readPages())("$file", ({ file, html, elements }) => {
  test("is valid HTML", async () => {
    const { results } = await validator.validateString(html, file);
    const messages = results.flatMap((result) => result.messages);
    expect(messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`)).toEqual([]);
  });

  test("has no style attribute and no event handler", () => {
    const attributes = elements.flatMap((element) => Object.keys(element.properties));
    expect(attributes.filter((name) => name === "style" || /^on[A-Z]?[a-z]/u.test(name))).toEqual([]);
  });

  test("has no script but data", () => {
    const scripts = elements.filter((element) => element.tagName === "script");
    expect(scripts.map(({ properties }) => properties.type).filter((type) => type !== "application/ld+json")).toEqual(
      [],
    );
  });

  test("has a place for every anchor of its own", () => {
    const ids = new Set(elements.map(({ properties }) => `#${String(properties.id)}`));
    const anchors = elements.map(({ properties }) => String(properties.href)).filter((href) => href.startsWith("#"));
    expect(anchors.filter((anchor) => !ids.has(anchor))).toEqual([]);
  });
});
