import { isScalar, parseDocument, visit } from "yaml";
import { storyWith } from "../edited-story.ts";
import { writeContent, type TestSite } from "./test-site.ts";

/** A text in letters that no language of the interface uses; those with a sign above or below lose it. */
const inCyrillic = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}+/gu, "")
    .replaceAll(/[a-z]/giu, (letter) => {
      const other = String.fromCodePoint(0x430 + letter.toLowerCase().charCodeAt(0) - 97);
      return letter === letter.toLowerCase() ? other : other.toUpperCase();
    });

/** Whether a value of a file of content is text for readers rather than an id, a date, an address or a choice. */
const isText = (value: string): boolean => (/\s/u.test(value) || /^\p{Lu}/u.test(value)) && !/^[A-Z]{3}$/u.test(value);

function yamlInCyrillic(source: string): string {
  const document = parseDocument(source);
  visit(document, {
    Scalar(key, node) {
      if (key !== "key" && isScalar(node) && typeof node.value === "string" && isText(node.value))
        node.value = inCyrillic(node.value);
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** Markdown with links, of which only the text is put into other letters. */
const proseInCyrillic = (source: string): string => source.replaceAll(/(?<!\]\([^)]*)[a-z]+/giu, inCyrillic);

function fileInCyrillic(name: string, source: string): string {
  if (name === "published.yaml") return source;
  if (name.endsWith(".yaml")) return yamlInCyrillic(source);
  const [, front, body = source] = /^---\n(.*?)---\n(.*)$/su.exec(source) ?? [];
  return front === undefined ? proseInCyrillic(body) : `---\n${yamlInCyrillic(front)}---\n${inCyrillic(body)}`;
}

/** The example story in other letters. */
export const content: ReadonlyMap<string, string> = new Map(
  [...storyWith().files].map(([name, source]) => [name, fileInCyrillic(name, source)]),
);

/** What `site.yaml` says. */
export const site = {
  name: inCyrillic("Examples"),
  description: inCyrillic("Stories made for tests."),
  language: "en-XA",
  publisher: inCyrillic("Some publisher"),
  policies: [{ id: "footing", title: inCyrillic("Footing"), text: inCyrillic("Every statement cites something.") }],
};

/** Two stories, and a site that says everything in the pseudo-language. */
export const inPseudoLanguage: TestSite = {
  address: { site: "https://example.org", base: "/" },
  write: (copy) => writeContent(copy, site, { [storyWith().slug]: content, "the-other-story": content }),
};
