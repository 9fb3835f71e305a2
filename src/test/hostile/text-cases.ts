import { change, storyWith, write } from "../edited-story.ts";
import type { HostileCase } from "./hostile-case.ts";
import { inertPayloads, refusedPayloads } from "./payloads.ts";
import { isPrinted, nameOf, textPlaces, wordsAt } from "./text-places.ts";

const { files } = storyWith();
const places = textPlaces(files);
const inBody = places.filter((place) => nameOf(place) === "notes.yaml 0.body");

/** What is refused and what is not, in every text there is: what tells a place that was forgotten. */
const everywhere: readonly HostileCase[] = places.flatMap((place) => [
  {
    title: `a script in ${nameOf(place)}`,
    edits: wordsAt(files, [place], "x<script>alert(1)</script>"),
    outcome: isPrinted(place) ? "inert" : "plain-text",
  },
  {
    title: `an attribute in ${nameOf(place)}`,
    edits: wordsAt(files, [place], inertPayloads["an attribute that closes"]),
    outcome: "inert",
  },
]);

/** Every kind of harm in one text. */
const ofEveryKind: readonly HostileCase[] = [
  ...Object.entries(inertPayloads).map(([title, words]): HostileCase => ({
    title: `${title} in a note`,
    // White space alone is no text.
    edits: wordsAt(files, inBody, `See ${words}`),
    outcome: "inert",
  })),
  ...Object.entries(refusedPayloads).map(([title, [words, outcome]]): HostileCase => ({
    title: `${title} in a note`,
    edits: wordsAt(files, inBody, words),
    outcome,
  })),
];

const spoken = (name: string, words: string, outcome: HostileCase["outcome"]): HostileCase => ({
  title: `${name} in the article, between words that a claim quotes`,
  edits: quoted(words),
  outcome,
});

/** Signs that an author has to say are meant. */
const slips = [
  [/\[\^/u, "footnote-marks"],
  [/[\u00A0\u202F]| {2}/u, "spaces"],
  [/[\u00AD\u200B]/u, "hidden-characters"],
] as const;

/** Puts words into the article, escaped as Markdown wants them, and into the claim that quotes what stands around them. */
export function quoted(words: string) {
  const escaped = words.replaceAll(/[\\`*_[\]<&~]/gu, (sign) => `\\${sign}`);
  const quotation = "exact: council did not comment. A ferry carries people across";
  const around = (inner: string): string => `council did not comment. A ferry carries ${inner} people across`;
  const meant = slips.filter(([sign]) => sign.test(words)).map(([, kind]) => kind);
  return [
    ...(meant.length > 0 ? [change("article.md", "\nrights:", `\nmeant: [${meant.join(", ")}]\nrights:`)] : []),
    change("article.md", "A ferry carries people across", `A ferry carries ${escaped} people across`),
    change("claims.yaml", quotation, `exact: ${JSON.stringify(around(words))}`),
  ];
}

/** In the article every character may stand that can be read: it is printed as it was published. */
const inArticle: readonly HostileCase[] = [
  ...Object.entries(inertPayloads).map(([name, words]) => spoken(name, words, "inert")),
  ...Object.entries(refusedPayloads)
    .filter(([, [, rule]]) => rule === "plain-text")
    .filter(([, [words]]) => !/\s/u.test(words.slice(0, 2)) && !words.includes("\n"))
    .map(([name, [words]]) => spoken(name, words, "inert")),
];

const sources = new Map([
  ["raw HTML", ["A ferry <b>carries</b> people.", "article-markup"]],
  ["a script", ["<script>alert(1)</script>", "article-markup"]],
  ["a script in a paragraph", ["A ferry <script>alert(1)</script> carries.", "article-markup"]],
  ["a comment", ["<!-- x -->", "article-markup"]],
  ["a processing instruction", ["<?php x ?>", "article-markup"]],
  ["raw text of XML", ["<![CDATA[ x ]]>", "article-markup"]],
  ["an image", ["![x](https://evil.example/x.png)", "article-markup"]],
  ["a link that runs", ["[x](javascript:alert(1))", "web-address"]],
  ["an address in brackets", ["<javascript:alert(1)>", "web-address"]],
  ["an address that is words of the article", ["www.evil.example", "sentence-claimed"]],
  ["a heading", ["# x", "article-markup"]],
  ["a table", ["| a |\n| - |", "article-markup"]],
  ["code", ["`x`", "article-markup"]],
  ["a block of code", ["~~~\nx\n~~~", "article-markup"]],
  ["a definition", ["[x]: https://evil.example", "article-markup"]],
  ["a footnote", ["[^x]: y", "article-markup"]],
  ["a list to tick", ["- [x] y", "article-markup"]],
  ["a quotation in quotations", [`${"> ".repeat(5_000)}x`, "nesting-depth"]],
  ["lists in lists", [`${"- ".repeat(5_000)}x`, "nesting-depth"]],
  ["numbers in numbers", [`${"1. ".repeat(5_000)}x`, "nesting-depth"]],
  ["brackets in brackets", ["[".repeat(4_000), "nesting-depth"]],
  ["images in images", ["![".repeat(2_000), "nesting-depth"]],
  ["emphasis in emphasis", ["*a **b ".repeat(500), "nesting-depth"]],
  ["a thousand quotations", ["> x\n\n".repeat(1_000), "nesting-depth"]],
  ["a null in numbers", ["A ferry &#0; carries.", "article-signs"]],
  ["half a character in numbers", ["A ferry &#xD800; carries.", "article-signs"]],
  ["an override in numbers", ["A ferry &#x202E; carries.", "article-signs"]],
  ["a return in numbers", ["A ferry &#13; carries.", "article-signs"]],
  ["a line in numbers", ["A ferry &#10; carries.", "article-signs"]],
  ["words that nobody claims", ["A ferry \\<b> carries.", "sentence-claimed"]],
] as const);

/** Markdown below the article's last paragraph. */
const belowArticle: readonly HostileCase[] = [...sources].map(([title, [text, outcome]]) => ({
  title: `${title} below the article`,
  edits: [write("article.md", `${files.get("article.md") ?? ""}\n${text}\n`)],
  outcome,
}));

export const textCases: readonly HostileCase[] = [...everywhere, ...ofEveryKind, ...inArticle, ...belowArticle];
