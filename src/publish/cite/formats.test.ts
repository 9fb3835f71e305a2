import { BibLatexParser, CSLParser, RISParser } from "biblatex-csl-converter";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { describe, expect, test } from "vitest";
import { citedOf } from "../../test/cited.ts";
import { change } from "../../test/edited-story.ts";
import { exampleStory } from "../../test/example-story.ts";
import { expectGolden } from "../../test/golden.ts";
import { citationFile } from "./citation.ts";
import { citationItem, type OurItem } from "./citation-item.ts";
import { toBibtex, toCslJson, toRis, toStyled } from "./formats.ts";

const [whole] = citedOf(exampleStory());
if (!whole) throw new Error("There is nothing to cite.");

/** A title with everything that means something to one of the formats. */
const hardTitle = `“Who” said "it", 50% & more – Հայաստան, Азербайджан: #1 at $5 C_x ~a \\ b's {one {two} ^c <3`;
const hard: OurItem = {
  ...citationItem(whole),
  title: hardTitle,
  author: [{ literal: "Smith & Sons, Notes and Queries" }],
  "container-title": "Notes & {Queries}, 100%",
  publisher: "Smith & Sons, Notes and Queries",
};

const items = citedOf(exampleStory()).map(citationItem);
const cases = [...items.map((item) => [item.id, item] as const), ["a title full of marks", hard] as const];

/** The text of a value as the independent parser gives it: pieces of text, some of them marked. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join("");
  return typeof value === "object" && value && "text" in value ? String(value.text) : "";
}

describe.each(cases)("%s", (_, item) => {
  test("says the same as CSL-JSON", () => {
    expect(JSON.parse(toCslJson([item]))).toEqual([item]);
    const { "1": entry } = new CSLParser({ 1: { ...item } }).parse();
    expect(entry && textOf(entry.fields["title"])).toBe(item.title);
  });

  test("says the same as BibTeX", () => {
    const { id, type, title, issued, URL, note } = item;
    const [read] = new Cite(toBibtex(item)).data;
    expect(read).toMatchObject({ id, type, title, issued, URL, note, "container-title": item["container-title"] });
    // Citation.js reads a name in braces as one of a single part, which is what the braces are for.
    expect(read).toMatchObject({ author: item.author.map(({ literal }) => ({ family: literal })) });
  });

  test("says the same as RIS, each tag on a line of its own", () => {
    const lines = toRis(item).split("\r\n");
    expect(lines.filter((line) => line && !/^[A-Z][A-Z\d] {2}- /u.test(line))).toEqual([]);
    const tags = Object.fromEntries(lines.map((line) => [line.slice(0, 2), line.slice(6)]));
    expect(lines[0]).toBe("TY  - ELEC");
    expect(lines.slice(-2)).toEqual(["ER  - ", ""]);
    expect(tags).toMatchObject({
      TI: item.title,
      T2: item["container-title"],
      UR: item.URL,
      N1: item.note,
      ID: item.id,
    });
    const [read] = new Cite(toRis(item)).data;
    expect(read).toMatchObject({ title: item.title, issued: item.issued, URL: item.URL, note: item.note });
  });

  test("is one sentence of text that ends in the address", () => {
    expect(toStyled(item)).toMatch(/^[^<>\n]*(?:<3)?[^<>\n]*$/u);
    expect(toStyled(item).endsWith(item.URL)).toBe(true);
  });
});

describe("an engine for styles of citations", () => {
  /** The item as Citation.js sets it, without the name of the site where that is its publisher’s, who is the author. */
  function set({ publisher, "container-title": site, ...rest }: OurItem): string {
    const item = { ...rest, ...(site !== publisher && { "container-title": site }) };
    return new Cite(item).format("bibliography", { format: "text", template: "apa", lang: "en-US" }).trim();
  }
  const title = "The bridge is open";
  const otherSite = { title, "container-title": "Notes on Bridges" };
  test.each<[string, Partial<OurItem>]>([
    ["a page of a site with its publisher’s name", { title }],
    ["a page of a site with another name", otherSite],
    ["a title that asks", { ...otherSite, title: "Who will pay?" }],
    ["a name with a stop", { ...otherSite, author: [{ literal: "Ek, Inc." }] }],
    ["a name with letters that are not Latin", { ...otherSite, author: [{ literal: "Հայաստան և Азербайджан" }] }],
    ["a day", { title, issued: { "date-parts": [[2026, 11, 2]] } }],
    ["a month", { title, issued: { "date-parts": [[2026, 2]] } }],
    ["a year", { title, issued: { "date-parts": [[2026]] } }],
  ])("sets %s as we do", (_what, changes) => {
    const item = { ...citationItem(whole), ...changes };
    expect(toStyled(item)).toBe(set(item));
  });
});

describe("a parser that is not Citation.js", () => {
  test.each(items.map((item) => [item.id, item] as const))("reads %s", (_, item) => {
    const bibtex = new BibLatexParser(toBibtex(item), { processUnexpected: true, processUnknown: true }).parse();
    const { "1": book } = bibtex.entries;
    expect(bibtex.errors).toEqual([]);
    expect(book).toMatchObject({ entry_key: item.id, bib_type: "online" });
    expect(book?.fields).toMatchObject({
      date: item.issued?.["date-parts"][0].map((part) => String(part).padStart(2, "0")).join("-"),
      url: item.URL,
    });
    expect(book?.fields["author"]).toEqual([{ literal: [{ type: "text", text: item.author[0].literal }] }]);
    expect(textOf(book?.fields["title"])).toBe(item.title);
    expect(textOf(book?.fields["note"])).toBe(item.note);
    expect(textOf(book?.unexpected_fields?.["booktitle"])).toBe(item["container-title"]);

    const { "1": page } = new RISParser(toRis(item)).parse().entries;
    expect(page?.bib_type).toBe("online");
    expect(textOf(page?.fields["title"])).toBe(item.title);
    expect(textOf(page?.fields["note"])).toBe(item.note);
    expect(textOf(page?.fields["journaltitle"])).toBe(item["container-title"]);
    expect(page?.fields["url"]).toBe(item.URL);
    expect(page?.fields["author"]).toMatchObject([{ family: [{ text: item.author[0].literal.replaceAll(",", "") }] }]);
  });

  test("finds in BibTeX no markup of a hard title but its own", () => {
    const { entries, errors } = new BibLatexParser(toBibtex(hard), { processUnexpected: true }).parse();
    expect(errors).toEqual([]);
    // It knows no command for a brace or a circumflex, and drops them.
    expect(textOf(entries["1"]?.fields["title"])).toBe(hardTitle.replaceAll(/[{}^]/gu, ""));
    expect(entries["1"]?.fields["organization"]).toEqual([[{ type: "text", text: hard.publisher }]]);
  });
});

test("words of a title keep their capitals in BibTeX, in every alphabet, but for the first and after a colon", () => {
  const title = "The bridge: Baku’s answer to Əliyev, İlham and COVID-19 in the U.S.";
  const kept = "The bridge: Baku’s answer to {Əliyev}, {İlham} and {COVID}-19 in the {U}.{S}.";
  expect(toBibtex({ ...citationItem(whole), title })).toContain(`\ttitle = {${kept}},\n`);
});

describe("a statement keeps the stop it has, whatever that belongs to, and gets no second", () => {
  const head = "The Example, Annotated. (2026, July 1). ";
  test.each([
    ["The ferry runs until then.", "The ferry runs until then."],
    ["The bridge opens to cars from the U.S.", "The bridge opens to cars from the U.S."],
    ["The U.S. will pay for the bridge.", "The U.S. will pay for the bridge."],
    ["It was built by Ek, Inc.", "It was built by Ek, Inc."],
    ["It opens at 9 a.m.", "It opens at 9 a.m."],
    ["It stands at house No.", "It stands at house No."],
    ["The talks go on…", "The talks go on…"],
    ["Who will pay?", "Who will pay?"],
    ["They have agreed!", "They have agreed!"],
    ["The mayor said “no.”", "The mayor said “no.”"],
    ["橋は再開する。", "橋は再開する。"],
    ["誰が払うのか？", "誰が払うのか？"],
    ["A title without one", "A title without one."],
  ])("%s", (title, inWords) => {
    const item = { ...citationItem(whole), title };
    expect(toStyled(item)).toBe(`${head}${inWords} ${item.URL}`);
    expect(JSON.parse(toCslJson([item]))).toMatchObject([{ title }]);
    expect(toRis(item)).toContain(`\r\nTI  - ${title}\r\n`);
    const { "1": entry } = new BibLatexParser(toBibtex(item)).parse().entries;
    expect(textOf(entry?.fields["title"])).toBe(title);
  });
});

describe("dates", () => {
  test.each([
    ["2026-07", "2026-07", "2026/7//", "(2026, July)"],
    ["2026", "2026", "2026///", "(2026)"],
    ["2026-07-01/2026-07-09", "2026-07", "2026/7//", "(2026, July)"],
    ["2025-12-31/2026-01-02", undefined, undefined, "(n.d.)"],
    ["2025-24", undefined, undefined, "(n.d.)"],
  ])("%s is as exact in every file", (annotated, bibtex, ris, styled) => {
    // Before the article appeared there was nothing to annotate, unless the author says so.
    const meant = annotated.startsWith("2025") ? "\nmeant: [annotated]" : "";
    const dated = change("story.yaml", "annotated: 2026-07-01", `annotated: "${annotated}"${meant}`);
    const [cited] = citedOf(exampleStory(dated));
    if (!cited) throw new Error("There is nothing to cite.");
    expect(/date = \{(.*)\}/u.exec(toBibtex(citationItem(cited)))?.[1]).toBe(bibtex);
    expect(/DA {2}- (.*)\r/u.exec(toRis(citationItem(cited)))?.[1]).toBe(ris);
    expect(toStyled(citationItem(cited))).toContain(styled);
  });

  test("are the same in every time zone", () => {
    const zone = process.env["TZ"];
    const files = ["Pacific/Kiritimati", "Pacific/Pago_Pago"].map((away) => {
      process.env["TZ"] = away;
      const item = citationItem(whole);
      return [toBibtex(item), toRis(item), toCslJson([item]), toStyled(item)];
    });
    process.env["TZ"] = zone;
    expect(files[0]).toEqual(files[1]);
  });
});

describe("the files of the example", () => {
  test.each(["bib", "ris", "json"] as const)("cite.%s is as it was accepted", (type) => {
    expectGolden(`cite.${type}`, citationFile(type, whole));
  });
});
