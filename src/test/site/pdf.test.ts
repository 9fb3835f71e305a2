import { inflateSync } from "node:zlib";
import { chromium, type Browser } from "@playwright/test";
import { afterAll, beforeAll, expect, test } from "vitest";
import { printPage } from "../../commands/print-page.ts";
import { paths } from "../../publish/addresses.ts";
import { installChromium } from "../browsers/install-chromium.ts";
import { realStory } from "../real-story.ts";
import { distOf } from "./read-site.ts";

const { slug, title, notes } = realStory();
/** Where the site is said to stand: nobody could be asked there. */
const site = { site: "https://accords.example", base: "/", dist: distOf() };

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(await installChromium());
});
afterAll(() => browser.close());

/** The objects of a PDF as Chromium writes them: all but streams is plain text. */
const objectsOf = (pdf: Buffer): string => pdf.toString("latin1").replaceAll(/\bstream\b.*?endstream\b/gsu, "");

/** About how many letters each sheet of a PDF has, by the operators that show them. */
function lettersOn(pdf: Buffer): number[] {
  const text = pdf.toString("latin1");
  const contents = [...text.matchAll(/\/Type \/Page\n.*?\/Contents (\d+) 0 R/gsu)].map(([, id]) => id);
  return contents.map((id) => {
    const [, stream = ""] =
      new RegExp(`\\n${String(id)} 0 obj\\n.*?\\bstream\\n(.*?)\\nendstream`, "su").exec(text) ?? [];
    return (
      inflateSync(Buffer.from(stream, "latin1"))
        .toString("latin1")
        .match(/ T[jJ]\n/gu)?.length ?? 0
    );
  });
}

/** A text as a PDF holds it that has signs beyond ASCII. */
const written = (text: string): string => `<FEFF${Buffer.from(text, "utf16le").swap16().toString("hex").toUpperCase()}`;

test.each(["A4", "Letter"] as const)("a story is a document in %s that tells speech what is what", async (format) => {
  const whole = await printPage(browser, site, paths.story(slug), format);
  const pdf = objectsOf(whole);
  expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/u);
  expect(pdf).toContain("/StructTreeRoot");
  expect(pdf).toMatch(/\/Type\s*\/Catalog.*\/Lang \(en-GB\)/su);
  expect(pdf).toContain(`/Title ${written(title)}`);
  expect(pdf).toMatch(/\/Type \/Outlines/u);
  expect(pdf.match(/\/Type \/Page\n/gu)?.length).toBeLessThanOrEqual(15);
  expect(lettersOn(whole)[0], "letters on the first sheet").toBeGreaterThan(1000);
  expect(pdf).toMatch(format === "A4" ? /\/MediaBox \[0 0 59\d/u : /\/MediaBox \[0 0 612 792\]/u);
});

test("links in the PDF lead to the site, and from each passage to its note", async () => {
  const pdf = objectsOf(await printPage(browser, site, paths.story(slug), "A4"));
  expect(pdf).not.toMatch(/localhost|127\.0\.0\.1/u);
  expect(pdf).toContain(`/URI (https://accords.example/${slug}/claims/`);
  for (const { id } of notes) expect(pdf).toContain(`/Dest /note-${id}\n`);
});
