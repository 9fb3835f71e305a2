import { describe, expect, test } from "vitest";
import { outlineInBrowser, smallReaders } from "./outline.ts";
import { readPages } from "./read-site.ts";

const pages = readPages();

describe.each(Object.entries(smallReaders))("%s", (_name, outlineOf) => {
  test.each(pages.map(({ file, html }) => [file, html]))("sees %s as a browser does", (_file, html) => {
    expect(outlineOf(html)).toEqual(outlineInBrowser(html));
  });
});
