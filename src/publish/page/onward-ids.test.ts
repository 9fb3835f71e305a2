import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { expect, test } from "vitest";
import { placedElements } from "../../views/elements-of.ts";
import { giveIdsToLinks } from "./onward-ids.ts";

const given = (html: string): string => {
  const tree = fromHtml(html, { fragment: true });
  giveIdsToLinks(placedElements(tree).map(({ element }) => element));
  return toHtml(tree);
};
const record = '<a data-onward href="/record/"><span id="ref-a"></span><span id="ref-b"></span>The record</a>';

test("an id goes to the first link that leads to what has it, and one without such a link stays", () => {
  const links = '<a href="/record/#ref-a">A</a> <a href="/record/#ref-a">A again</a>';
  expect(given(links + record)).toBe(
    '<a href="/record/#ref-a" id="ref-a">A</a> <a href="/record/#ref-a">A again</a>' +
      '<a data-onward="" href="/record/"><span id="ref-b"></span>The record</a>',
  );
});

test("what stands within an element with such an id goes to the link, too", () => {
  const renamed = record.replace('id="ref-a">', 'id="ref-a"><span id="ref-old"></span>');
  expect(given(`<a href="/record/#ref-a">A</a>${renamed}`)).toContain(
    '<a href="/record/#ref-a" id="ref-a"><span id="ref-old"></span>A</a>',
  );
});

test("a link that has an id of its own keeps it, and the next one gets the other", () => {
  const links = '<a id="mine" href="/record/#ref-b">B</a><a href="/record/#ref-b">B</a>';
  expect(given(links + record)).toContain(
    '<a id="mine" href="/record/#ref-b">B</a><a href="/record/#ref-b" id="ref-b">',
  );
});
