import { toString } from "hast-util-to-string";
import { expect, test } from "vitest";
import { readPages } from "./read-site.ts";

/** As `layers.css` has them. */
const layers = ["tokens", "base", "blocks", "lenses", "print"];

/** The layers that a style names, in the order in which it names them first: in that order they win over each other. */
const orderIn = (style: string): string[] => [
  ...new Set(
    Array.from(style.matchAll(/@layer ([^{;]+)[{;]/gu), ([, names = ""]) => names.split(",")).flatMap((names) =>
      names.map((name) => name.trim()),
    ),
  ),
];

test("every page names the layers of its styles in their order, whichever sheet the build writes first", () => {
  const styled = readPages().flatMap(({ file, elements }) => {
    const style = elements.find(({ tagName }) => tagName === "style");
    return style ? [{ file, order: orderIn(toString(style)) }] : [];
  });
  expect(styled.length).toBeGreaterThan(30);
  for (const { file, order } of styled) {
    expect(order, file).toEqual(layers.filter((layer) => order.includes(layer)));
  }
});
