import type { Element } from "hast";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { append, storyWith } from "../edited-story.ts";
import { inertPayloads } from "../hostile/payloads.ts";
import { elementStructure } from "../hostile/structure.ts";
import { quoted } from "../hostile/text-cases.ts";
import { textPlaces, wordsAt } from "../hostile/text-places.ts";
import type { ProjectCopy } from "../project-copy.ts";
import { buildStories } from "./build-stories.ts";
import { distOf, readPages, type BuiltPage } from "./read-site.ts";

/** Words of each kind that end no sentence and that a card can draw; each would close an attribute too. */
const signs = Object.values(inertPayloads)
  .filter((words) => !/!|\.\.|[^\0-\u{24F}]|[\u00A0\u00AD]/u.test(words))
  .map((words) => `'"x='"${words}`);
const plain = (words: string): string => words.replaceAll(/\S+/gu, "word");

/** Markup that the article prints as words. */
const printed = `</script><script>alert(1)</script><!--<img_src=x_onerror=alert(1)>]]></style>${signs[0] ?? ""}`;

/** The files of the example story with words in every text there is, other ones in each. */
function storyOf(kind: (words: string) => string): ReadonlyMap<string, string> {
  const below = `\n## ${escaped(kind('"><b>x</b>'))} end\n\n${escaped(kind("<script>alert(1)</script>"))} end\n`;
  let { files } = storyWith(...quoted(kind(printed)), append("sections/method.md", below));
  for (const [index, place] of textPlaces(files).entries()) {
    for (const edit of wordsAt(files, [place], kind(signs[index % signs.length] ?? "")))
      if (edit.kind === "write") files = new Map([...files, [edit.file, edit.text]]);
  }
  return files;
}

const escaped = (words: string): string => words.replaceAll(/[!-/:-@[-`{-~]/gu, (sign) => `\\${sign}`);

const site = {
  name: signs[0],
  description: signs[1],
  language: "en",
  publisher: signs[2],
  policies: [{ id: "corrections", title: signs[3], text: signs[0] }],
};

let copy: ProjectCopy;
let pages: BuiltPage[];
beforeAll(async () => {
  copy = await buildStories(site, { plain: storyOf(plain), signs: storyOf((words) => words) });
  pages = readPages(distOf(copy.root));
}, 120_000);
afterAll(() => copy.remove());

const below = (folder: string): Map<string, BuiltPage> =>
  new Map(pages.filter(({ file }) => file.startsWith(folder)).map((page) => [page.file.slice(folder.length), page]));

/** The policy of a page, without the hashes of its styles. */
const policyOf = (elements: readonly Element[]): string =>
  String(elements.find(({ properties }) => properties.httpEquiv !== undefined)?.properties.content).replaceAll(
    /'sha256-[^']*'/gu,
    "a hash",
  );

describe("pages of a story whose every text is full of signs", () => {
  test("have the elements, attributes and links that they have without", () => {
    const [actual, expected] = [below("signs/"), below("plain/")];
    expect([...actual.keys()]).toEqual([...expected.keys()]);
    expect(actual.size).toBeGreaterThan(10);
    for (const [file, { elements }] of actual)
      expect(elementStructure(elements), file).toEqual(elementStructure(expected.get(file)?.elements ?? []));
  });

  test("have the policy that they have without", () => {
    for (const [file, { elements }] of below("signs/"))
      expect(policyOf(elements), file).toBe(policyOf(below("plain/").get(file)?.elements ?? []));
  });

  test("have no element or attribute that no page of ours has, for the name of the site is full of signs too", () => {
    const known = new Set(readPages().flatMap(({ elements }) => elements.flatMap(pairsOf)));
    const strange = pages.flatMap(({ file, elements }) =>
      elements
        .flatMap(pairsOf)
        .filter((pair) => !known.has(pair) && !ofCorrections.has(pair))
        .map((pair) => `${file} ${pair}`),
    );
    expect(strange).toEqual([]);
  });

  test("have data that can be read, and the words in it", () => {
    const blocks = [...below("signs/").values()].flatMap(({ elements }) =>
      elements.filter(({ tagName, properties }) => tagName === "script" && properties.type === "application/ld+json"),
    );
    expect(blocks.length).toBeGreaterThan(0);
    for (const { children } of blocks) {
      const text = children.map((child) => (child.type === "text" ? child.value : "")).join("");
      expect(JSON.parse(text)).toHaveProperty("@context", "https://schema.org");
    }
  });

  test("say the words as they are", () => {
    const page = below("signs/").get("index.html");
    expect(
      page?.html
        .replaceAll(/&lt;|&#x3C;/gu, "<")
        .replaceAll("&gt;", ">")
        .replaceAll(/&quot;|&#34;/gu, '"'),
    ).toContain("]]></style>");
  });
});

const pairsOf = ({ tagName, properties }: Element): string[] => [
  tagName,
  ...Object.keys(properties).map((name) => `${tagName} ${name}`),
];

/** What only corrections bring, and the story of the site has none. */
const ofCorrections = new Set(["time", "time dateTime"]);
