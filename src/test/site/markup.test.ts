import { describe, expect, test } from "vitest";
import { readPages } from "./read-site.ts";
import { validateHtml } from "./validate-html.ts";

const shareScript = expect.stringMatching(/\/_astro\/share\.[^/]+\.js$/u) as string;

describe.each(readPages())("$file", ({ file, html, elements }) => {
  test("is valid HTML", async () => {
    expect(await validateHtml(file, html)).toEqual([]);
  });

  test("has no style attribute and no event handler", () => {
    const attributes = elements.flatMap((element) => Object.keys(element.properties));
    expect(attributes.filter((name) => name === "style" || /^on[A-Z]?[a-z]/u.test(name))).toEqual([]);
  });

  test("has no script but data and the one file of ours, which the policy allows only there", () => {
    const scripts = elements.filter(
      ({ tagName, properties }) => tagName === "script" && properties.type !== "application/ld+json",
    );
    for (const { properties, children } of scripts) {
      const { type, src, ...others } = properties;
      expect({ type, src, others, children }).toEqual({
        type: "module",
        src: shareScript,
        others: { async: true },
        children: [],
      });
    }
    expect(scripts.length).toBeLessThanOrEqual(1);
    const policy = elements.find(({ properties }) => properties.httpEquiv?.toString() === "content-security-policy");
    const allowed = /script-src [^;]*/u.exec(String(policy?.properties.content))?.[0];
    expect(allowed).toBe(scripts.length > 0 ? "script-src 'self'" : undefined);
  });

  test("names the layers of its styles in their order, whatever the order of its style sheets", () => {
    const named = [...html.matchAll(/@layer ([\w,]+)/gu)].flatMap(([, names = ""]) => names.split(","));
    const inOrder = ["tokens", "base", "blocks", "lenses", "print"];
    expect([...new Set(named)].filter((name) => inOrder.includes(name))).toEqual(
      inOrder.filter((name) => named.includes(name)),
    );
  });

  test("has a place for every anchor of its own", () => {
    const ids = new Set(elements.map(({ properties }) => `#${String(properties.id)}`));
    const anchors = elements.map(({ properties }) => String(properties.href)).filter((href) => href.startsWith("#"));
    expect(anchors.filter((anchor) => !ids.has(anchor))).toEqual([]);
  });
});
