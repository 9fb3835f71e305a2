import fc from "fast-check";
import { expect, test } from "vitest";
import { followDirective } from "../../test/follow-directive.ts";
import { chooseDirective, sureWords } from "./choose-directive.ts";
import { searchedText } from "./page-text.ts";
import { formatDirective } from "./text-directive.ts";

/** A page, a line a block, with the passage between brackets: its text, and where the passage is. */
function marked(page: string): { text: string; start: number; end: number } {
  const [before = "", passage = "", after = ""] = page.split(/[[\]]/u);
  return { text: before + passage + after, start: before.length, end: before.length + passage.length };
}

/** The directive that leads to a passage, in letters one can read: `prefix [first … last] suffix`. */
function directiveFor(page: string): string | undefined {
  const { text, start, end } = marked(page);
  const directive = chooseDirective(searchedText(text), { start, end });
  if (!directive) return undefined;
  expect(followDirective(formatDirective(directive), text), "where a browser comes to").toEqual({ start, end });
  const words = [directive.start, ...(directive.end ? [directive.end] : [])].join(" … ");
  return [directive.prefix, `[${words}]`, directive.suffix].filter(Boolean).join(" ");
}

test.each([
  ["words that are there once", "We met. [She said] so.", "[She said]"],
  ["a headline", "News\n[Towns agree]\nBy Ada Lind", "[Towns agree]"],
  ["a paragraph that is all passage", "One.\n[The bridge is open.]\nTwo.", "[The bridge is open.]"],
  [
    "a long passage, by its ends",
    "[Towns met on the bridge again and again, twelve times before the thaw, in the cold of a long winter.]",
    "[Towns met on the bridge … cold of a long winter.]",
  ],
])("names no more than the words of %s", (_what, page, expected) => {
  expect(directiveFor(page)).toBe(expected);
});

test.each([
  ["two paragraphs begin alike", "Nobody knows. He spoke.\n[Nobody knows.] She spoke.", "[Nobody knows.] She"],
  ["two paragraphs end alike", "He said so.\nShe [said so.]\nEnd", "She [said so.]"],
  ["a paragraph says it twice", "It rains. [It rains.] It pours.", "rains. [It rains.]"],
  ["a paragraph says it twice with the same word after", "He said so and [said so] and", "and [said so]"],
  ["the same words have the same neighbours", "a b [no] c d, then x b no c y", "[no] c d"],
  ["neither side alone is enough", "a no b\nc [no] d\na no d\nc no b", "c [no] d"],
  [
    "our summary says it before",
    "Will the bridge open?\n“[The bridge] will open again,” she said.",
    "[The bridge] will",
  ],
  ["a note says it after", "[A survey] must come first.\nA survey was made.", "[A survey] must"],
  ["our words have another case, accents or quotation marks", '"ÁDA\'S" bridge\n“[Ada’s]” house', "[Ada’s] ” house"],
  ["the same stands within a longer word", "warmth\n[war] and peace", "[war] and"],
  [
    "two long passages begin alike",
    "When it rained they all met on the bridge with coats, hats and boots.\n[When it rained they all went to the town hall of Elvby with coats, caps and boots.]",
    "[When it rained they all went … Elvby with coats, caps and boots.]",
  ],
  [
    "a long passage ends as its own middle does",
    "[They met there at once in the cold of the winter and, later, again in the cold of the winter]",
    "[They met there at once in … in the cold of the winter]",
  ],
  [
    "whole paragraphs are the same: what follows tells",
    "One.\nNobody knows.\nTwo.\n[Nobody knows.]\nA note",
    "[Nobody knows.] A",
  ],
  [
    "and what follows is the same: what stands before tells",
    "One.\nNobody knows.\nMore\nTwo.\n[Nobody knows.]\nMore",
    "Two. [Nobody knows.]",
  ],
  ["the page begins with it", "[Bridge] one\nBridge two", "[Bridge] one"],
  ["the page ends with it", "one bridge\ntwo [bridge]", "two [bridge]"],
  ["a passage begins within a word", "The foot[bridge] is open", "foot [bridge]"],
  ["a passage ends within a word", "The [foot]bridge is open", "[foot] bridge"],
  ["there are signs with a meaning", "a - b, c & d\nx [- b, c &] d", "x [- b, c &]"],
  ["it is Cyrillic", "Мост снова откроют\n[Мост] закрыт", "[Мост] закрыт"],
  ["it is Arabic", "قال العمدة اليوم\n[قال العمدة] أمس", "[قال العمدة] أمس"],
  [
    "it is Japanese, which has no spaces",
    "市長は、橋は開くと言った。\n技師は、[橋は]開かないと言った。",
    "[橋は] 開かないと言った",
  ],
  ["it is Thai", "นายกเทศมนตรี กล่าวว่า\nนายก[เทศมนตรี] พูดว่า", "นายก [เทศมนตรี] พูดว่า"],
])("tells words apart where %s", (_what, page, expected) => {
  expect(directiveFor(page)).toBe(expected);
});

test("names a block that the page has twice for words in its midst", () => {
  const { text, start, end } = marked("One.\nA b. C d. E f.\nTwo.\nA b. [C d.] E f.\nThree.");
  expect(chooseDirective(searchedText(text), { start, end })).toMatchObject({
    start: "A b. C d. E f.",
    suffix: "Three",
  });
});

test.each(["A.\nB c.\nA.\nB c.\nA.\n[B c.]\nA.", "[—]"])("names nothing where nothing tells %j apart", (page) => {
  expect(directiveFor(page)).toBeUndefined();
});

const block = fc
  .array(fc.constantFrom("a", "b", "ab", "B", "á", "a-b", "“a”", "b,", "...", "a’s", "3.5", "橋", "は橋", "。"), {
    minLength: 1,
    maxLength: 16,
  })
  .map((words) => words.join(" "));
const blocks = fc.array(block, { maxLength: 3 });
const settings = { seed: 20_260_301, numRuns: 1000 };

/** A page of few words, often the same ones, with a passage anywhere in one of its blocks. */
const pageWith = (own: fc.Arbitrary<string>) =>
  fc.tuple(blocks, own, blocks, fc.nat(60), fc.nat(60)).map(([before, line, after, from, length]) => {
    const start = before.map((other) => `${other}\n`).join("").length;
    const cut = line.slice(from, from + 1 + length);
    const passage = {
      start: start + from + cut.length - cut.trimStart().length,
      end: start + from + cut.trimEnd().length,
    };
    return { text: [...before, line, ...after].join("\n"), block: { start, end: start + line.length }, passage };
  });

test("leads to the words or to their block and nowhere else, whatever a page says", () => {
  fc.assert(
    fc.property(pageWith(block), ({ text, block: whole, passage }) => {
      fc.pre(passage.start < passage.end);
      const directive = chooseDirective(searchedText(text), passage);
      if (directive) expect([passage, whole]).toContainEqual(followDirective(formatDirective(directive), text));
    }),
    settings,
  );
});

test("leads to the words alone wherever their block begins and ends with words of its own", () => {
  fc.assert(
    fc.property(pageWith(block.map((words) => `first ${words} last`)), ({ text, passage }) => {
      fc.pre(/[\p{L}\p{N}]/u.test(text.slice(passage.start, passage.end)));
      const directive = chooseDirective(searchedText(text), passage);
      expect(directive && followDirective(formatDirective(directive), text)).toEqual(passage);
    }),
    settings,
  );
});

test.each([
  ["“The bridge,” she said.", ["The", "bridge", "she", "said"]],
  ["It doesn’t cost 3.5 or 4,000.", ["It", "doesn’t", "cost", "3.5", "or", "4,000"]],
  ["Yerevan–Baku, Hamas-controlled", ["Yerevan", "Baku", "Hamas", "controlled"]],
  ["Мост снова откроют", ["Мост", "снова", "откроют"]],
  ["قَالَ العمدة", ["قَالَ", "العمدة"]],
  ["橋は再び開く、と市長は言った。", ["橋は再び開く", "と市長は言った"]],
  ["นายกเทศมนตรี กล่าวว่า", ["นายกเทศมนตรี", "กล่าวว่า"]],
  ["— … 😀", []],
])("%s has words whose ends no browser doubts", (line, expected) => {
  expect(sureWords(line).map(({ start, end }) => line.slice(start, end))).toEqual(expected);
});
