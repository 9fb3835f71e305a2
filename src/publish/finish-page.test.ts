import { fromHtml } from "hast-util-from-html";
import { expect, test } from "vitest";
import { writeCompact } from "./compact-html.ts";
import { finishPage } from "./finish-page.ts";
import { hashOf } from "./security-policy.ts";
import { pageText } from "./text-fragments/page-text.ts";

const story = pageText(fromHtml("<p><span id=two></span>The bridge will open.<p>The bridge"));

/** A page as it is published, made of what Astro writes. */
function finished(html: string): string {
  const tree = fromHtml(html);
  finishPage(tree, (address) => (address === "/story/" ? story : undefined));
  return writeCompact(tree).replaceAll("&#x27;", "'");
}

test("every tag is written that HTML lets a page leave out, and every attribute quoted", () => {
  const page =
    "<!doctype html><html lang=en><meta charset=utf-8><title>A</title><p>One<p>Two<ul><li>Three<li>Four</ul>" +
    "<dl><dt>Five<dd>Six</dl><table><tr><th>Seven<td>Eight</table><a href=/a/>Nine</a>";
  expect(finished(page).replace(/<meta http-equiv[^>]*>/u, "")).toBe(
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A</title></head><body><p>One</p><p>Two</p>' +
      "<ul><li>Three</li><li>Four</li></ul><dl><dt>Five</dt><dd>Six</dd></dl>" +
      '<table><tbody><tr><th>Seven</th><td>Eight</td></tr></tbody></table><a href="/a/">Nine</a></body></html>',
  );
});

test("a page has one style, which its policy allows by its hash, short names of classes and complete links", () => {
  const page =
    "<meta charset=utf-8><style>.one-name{color:red}</style><style>p{color:blue}</style>" +
    '<p class="one-name"><a href="/story/#two:~:text=The%20bridge">there</a><svg><path d="M0 0"></path></svg>';
  const css = ".a{color:red}p{color:blue}";
  expect(finished(page)).toBe(
    '<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src \'none\'; ' +
      `img-src 'self'; font-src 'self'; connect-src 'self'; style-src ${hashOf(css)}; base-uri 'none'; form-action 'none'">` +
      `<style>${css}</style></head><body><p class="a"><a href="/story/#two:~:text=The%20bridge,-will">there</a>` +
      '<svg><path d="M0 0" /></svg></p></body></html>',
  );
});

test("the script runs as soon as it is there, and data about the page is left as it is", () => {
  const html = finished(
    '<meta charset=utf-8><script type=module src="/a.js"></script><script type="application/ld+json">{}</script>',
  );
  expect(html).toContain('<script type="module" src="/a.js" async></script><script type="application/ld+json">{}');
});
