import { createHash } from "node:crypto";
import { fromHtml } from "hast-util-from-html";
import { expect, test } from "vitest";
import { addressesAt } from "../addresses.ts";
import { exampleStory } from "../../test/example-story.ts";
import { singleFile } from "./single-file.ts";

const story = exampleStory();
const at = addressesAt(new URL("https://news.example"), "/sub/");
const here = `https://news.example/sub/${story.slug}/`;

/** Files of the site by their paths below its base. */
const files: Readonly<Record<string, string>> = { "icon.svg": "<svg/>", "fonts/a b.woff2": "font" };
const read = (below: string): Uint8Array => {
  const text = files[below];
  if (text === undefined) throw new Error(`no file ${below}`);
  return Buffer.from(text);
};

const fontFace = '@font-face{font-family:A;src:url("/sub/fonts/a%20b.woff2") format("woff2");font-display:optional}';
const page = ({ head = "", css = fontFace, body = "" } = {}): string =>
  `<!doctype html><html lang=en><meta charset=utf-8><meta http-equiv=content-security-policy content="img-src 'self'">
  <title>A page</title><style>${css}</style>${head}<main>${body}</main>`;
const edition = (parts: Parameters<typeof page>[0] = {}): string =>
  singleFile(fromHtml(page(parts)), { story, at, read });

test.each([
  ["a place on the page", "#note-who", "#note-who"],
  ["a place on the page, by its address", `/sub/${story.slug}/#note-who`, "#note-who"],
  ["the page", `/sub/${story.slug}/`, here],
  ["another page of the site", "/sub/a/claims/b/#c", "https://news.example/sub/a/claims/b/#c"],
  ["a way that goes up", `/sub/${story.slug}/figures/../reuse/#map`, `${here}reuse/#map`],
  ["the site", "/sub/", "https://news.example/sub/"],
  ["another site", "https://other.example/a?b=c&amp;d", "https://other.example/a?b=c&#x26;d"],
  ["a mailbox", "mailto:a@news.example", "mailto:a@news.example"],
])("a link to %s leads there from a disk", (_to, from, to) => {
  expect(edition({ body: `<a href="${from}">there</a>` })).toContain(`<a href="${to}">there</a>`);
});

test("fonts, icons and pictures are in the file, and fonts are waited for", () => {
  const html = edition({
    head: '<link rel=icon href="/sub/icon.svg" type=image/svg+xml>',
    body: '<img src="/sub/icon.svg" alt="A drawing">',
  });
  const [svg, font] = ["<svg/>", "font"].map((text) => Buffer.from(text).toString("base64"));
  expect(html).toContain(`<link rel="icon" href="data:image/svg+xml;base64,${svg ?? ""}" type="image/svg+xml">`);
  expect(html).toContain(`<img src="data:image/svg+xml;base64,${svg ?? ""}" alt="A drawing">`);
  expect(html).toContain(`src:url("data:font/woff2;base64,${font ?? ""}") format("woff2");font-display:block}`);
});

test("what needs the site is left out; data about the page and its address stay", () => {
  const [canonical, data] = [`<link rel="canonical" href="${here}">`, '<script type="application/ld+json">{"a":1}'];
  const html = edition({
    head: `${canonical}<link rel=preload href=/sub/a><link rel=alternate href=/sub/b><link rel=apple-touch-icon href=/sub/c>
    ${data}</script><script type=module src=/sub/d.js></script>`,
  });
  expect(html).toContain(canonical);
  expect(html).toContain(data);
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).not.toMatch(/preload|alternate|apple-touch|module/u);
});

test("the policy allows the styles in the file, and nothing to be fetched or run", () => {
  const html = edition();
  const css = /<style>(.*?)<\/style>/su.exec(html)?.[1] ?? "";
  const hash = createHash("sha256").update(css).digest("base64");
  expect(html.replaceAll("&#x27;", "'")).toContain(
    `"default-src 'none'; img-src data:; font-src data:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
  );
  expect(html.match(/content-security-policy/gu)).toHaveLength(1);
});

test("the page says first that it is a saved one, checked when, and where to look", () => {
  expect(edition({ body: "<h1>Story</h1>" })).toContain(
    `<main><p class="saved-edition">Saved edition. Evidence last checked on 30 June 2026; corrections since then are at <a href="${here}">${here}</a>.</p><h1>Story</h1>`,
  );
});

test("text stays text", () => {
  const body = '<p title="&quot;&lt;b>">1 &lt; 2 &amp;amp; 3 &lt;script>';
  expect(edition({ body })).toContain("1 &#x3C; 2 &#x26;amp; 3 &#x3C;script>");
});

test.each([
  ["a font that is not there", { css: "a{src:url(/sub/none.woff2)}" }, "no file none.woff2"],
  ["a font of another site", { css: "a{src:url(https://other.example/a.woff2)}" }, "Unexpected `https://other.example"],
  ["styles of another file", { css: '@import "/sub/a.css"' }, "Unexpected `@import`"],
  ["a frame", { body: "<iframe src=/sub/a/></iframe>" }, "Unexpected `<iframe src"],
  [
    "a picture in several sizes",
    { body: "<picture><source srcset=/sub/a.png></picture>" },
    "Unexpected `<source srcSet",
  ],
  ["a part of another drawing", { body: "<svg><use href=/sub/a.svg#b /></svg>" }, "Unexpected `<use href"],
  ["several styles", { head: "<style>a{}</style>" }, "several `style`"],
])("there is no file with %s", (_what, parts, message) => {
  expect(() => edition(parts)).toThrow(message);
});
