import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Element } from "hast";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyProject, type ProjectCopy } from "../project-copy.ts";
import { distOf, listFiles, readPages } from "./read-site.ts";
import { runBuild } from "./run-build.ts";

const address = "https://example.org/sub/";

let copy: ProjectCopy;
beforeAll(async () => {
  copy = await copyProject();
  const { code, output } = await runBuild(copy.root, { SITE_URL: "https://example.org", BASE_PATH: "/sub/" });
  expect(code, output).toBe(0);
});
afterAll(() => copy.remove());

test("no address leaves the base path", () => {
  const texts = listFiles(distOf(copy.root))
    .filter((file) => /\.(html|css|json|xml|txt|webmanifest)$/u.test(file))
    .map((file) => readFileSync(join(distOf(copy.root), file), "utf8"));
  const addresses = texts.flatMap((text) => [
    ...text.matchAll(/(?:href|src|srcset|action|poster|data|content)="(\/[^"]*)"|url\(["']?(\/[^)]*)\)/gu),
  ]);
  const leaving = addresses.map(([, attribute, css]) => attribute ?? css).filter((path) => !path?.startsWith("/sub/"));
  expect(addresses.length).toBeGreaterThan(0);
  expect(leaving).toEqual([]);
  expect(texts.filter((text) => text.includes("localhost"))).toEqual([]);
});

test("each page names its address in full, and the one that stands nowhere names none", () => {
  for (const { file, elements } of readPages(distOf(copy.root))) {
    const canonical = elements.find((element) => [element.properties.rel].flat().includes("canonical"));
    if (file === "404.html") {
      expect(canonical).toBeUndefined();
      continue;
    }
    // The front page is the story while there is one.
    expect(canonical?.properties.href, file).toBe(`${address}abraham-accords-azerbaijan/`);
    expect(metaContent(elements, "og:url"), file).toBe(canonical?.properties.href);
    expect(metaContent(elements, "og:image"), file).toSatisfy((image) => String(image).startsWith(address));
  }
});

function metaContent(elements: readonly Element[], property: string): unknown {
  return elements.find((element) => element.properties.property === property)?.properties.content;
}
