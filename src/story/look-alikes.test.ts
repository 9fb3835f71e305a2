import { allParts } from "../parts/all-parts.ts";
import { expect, test } from "vitest";
import { append, change, storyWith } from "../test/edited-story.ts";
import { compileStory } from "./compile-story.ts";
import { formatProblem } from "./problem.ts";

/** The example story with a phrase at the end of its article, and a note that quotes something much like it. */
const storyOf = (phrase: string, passage: string) =>
  storyWith(
    change("article.md", "until the bridge is open.", `until the bridge is open, ${phrase}.`),
    // Such characters stop the build unless the article says that they are meant.
    ...(/[\u00AD\u200B\u2060]/u.test(phrase)
      ? [change("article.md", "rights:", "meant: [hidden-characters]\nrights:")]
      : []),
    append(
      "notes.yaml",
      `\n- id: alike\n  lens: sources\n  ${passage}\n  title: Alike\n  body: It looks alike.\n  claims: [bridge-opens]\n`,
    ),
  );

const messagesOf = (story: ReturnType<typeof storyWith>): string[] =>
  compileStory(story, { parts: allParts }).problems.map(formatProblem);

test.each<[string, string, string]>([
  ["storm of\u00A01961", "storm of 1961", "a no-break space after ‘storm of’ where the quotation has a plain space"],
  ["storm of 1961", "storm of\u00A01961", "a plain space after ‘storm of’ where the quotation has a no-break space"],
  ["5\u202F000 kroner", "5 000 kroner", "a narrow no-break space after ‘5’ where the quotation has a plain space"],
  ["5\u2009000 kroner", "5\u00A0000 kroner", "a thin space after ‘5’ where the quotation has a no-break space"],
  [
    "5\u2005000 kroner",
    "5 000 kroner",
    "a space of another width (U+2005) after ‘5’ where the quotation has a plain space",
  ],
  ["mid\u200Btown quay", "midtown quay", "a zero-width space after ‘mid’ where the quotation has nothing"],
  ["midtown quay", "mid\u200Dtown quay", "nothing after ‘mid’ where the quotation has a zero-width joiner"],
  ["mid\u00ADtown quay", "midtown quay", "a soft hyphen after ‘mid’ where the quotation has nothing"],
  ["mid\u2060town quay", "mid\u00ADtown quay", "a word joiner after ‘mid’ where the quotation has a soft hyphen"],
  ["the quay\u200F now", "the quay now", "a right-to-left mark after ‘the quay’ where the quotation has nothing"],
  [
    "Captain Be\u0301rg",
    "Captain Bérg",
    "‘e’ and an accent of its own (U+0301) after ‘Captain B’ where the quotation has ‘é’ as one letter (U+00E9)",
  ],
  [
    "Captain Bérg",
    "Captain Be\u0301rg",
    "‘é’ as one letter (U+00E9) after ‘Captain B’ where the quotation has ‘e’ and an accent of its own (U+0301)",
  ],
  [
    "in Ri\u0433a harbour",
    "in Rira harbour",
    "a Cyrillic ‘г’ (U+0433) after ‘in Ri’ where the quotation has a Latin ‘r’ (U+0072)",
  ],
  [
    "in Riga harbour",
    "in R\u0456ga harbour",
    "a Latin ‘i’ (U+0069) after ‘in R’ where the quotation has a Cyrillic ‘і’ (U+0456)",
  ],
  [
    "in Oslo harbour",
    "in \u039Fslo harbour",
    "a Latin ‘O’ (U+004F) after ‘in’ where the quotation has a Greek ‘Ο’ (U+039F)",
  ],
  [
    "the skipper’s log",
    "the skipper's log",
    "a curly apostrophe ’ after ‘the skipper’ where the quotation has a straight apostrophe '",
  ],
  [
    "the “old” quay",
    'the "old" quay',
    'a curly opening quotation mark “ after ‘the’ where the quotation has a straight quotation mark "',
  ],
  [
    "the “old” quay",
    "the „old“ quay",
    "a curly closing quotation mark ” after ‘the “old’ where the quotation has a curly opening quotation mark “",
  ],
  ["quay 3\u20134 now", "quay 3-4 now", "an en dash – after ‘quay 3’ where the quotation has a hyphen -"],
  ["quay 3\u20114 now", "quay 3-4 now", "a no-break hyphen ‑ after ‘quay 3’ where the quotation has a hyphen -"],
  ["at \u22125 degrees", "at -5 degrees", "a minus sign − after ‘at’ where the quotation has a hyphen -"],
  ["a quay — a new one", "a quay -- a new one", "an em dash — after ‘a quay’ where the quotation has two hyphens"],
  ["the quay … perhaps", "the quay ... perhaps", "an ellipsis … after ‘the quay’ where the quotation has three dots"],
  ["the new quay", "the  new quay", "a plain space after ‘the’ where the quotation has two plain spaces"],
  ["the new quay", "the\tnew quay", "a plain space after ‘the’ where the quotation has a tab"],
  ["the Border Board", "the border Board", "a capital ‘B’ after ‘the’ where the quotation has a small ‘b’"],
  [
    "الكتاب الجديد",
    "الکتاب الجدید",
    "an Arabic ‘ك’ (U+0643) after ‘ال’ where the quotation has an Arabic ‘ک’ (U+06A9)",
  ],
])(
  "the message names the sign in which the article, “%s”, and the quotation “%s” differ, and its fix works",
  (phrase, quoted, named) => {
    const [message = "", ...others] = messagesOf(storyOf(phrase, `passage: { exact: ${JSON.stringify(quoted)} }`));
    expect(others).toEqual([]);
    expect(message).toContain("quotation-found");
    expect(message).toContain(named);
    const fix = /Fix: (passage: .*)/u.exec(message)?.[1] ?? "";
    expect(fix).not.toMatch(/(?! )\p{Zs}|\p{Default_Ignorable_Code_Point}|\p{L}\p{M}/u);
    expect(messagesOf(storyOf(phrase, fix))).toEqual([]);
  },
);

test("the sign is named where it stands around the words quoted", () => {
  const [message = ""] = messagesOf(storyOf("the new quay\u00A0now", 'passage: { exact: new, suffix: " quay now" }'));
  expect(message).toContain("which does not occur with that suffix");
  expect(message).toContain("a no-break space after ‘new quay’ where the quotation has a plain space");
});

test("three differences are told, and how many more there are", () => {
  const [message = ""] = messagesOf(
    storyOf("one’s two’s three’s four’s", `passage: { exact: "one's two's three's four's" }`),
  );
  expect(message.match(/a curly apostrophe/gu)).toHaveLength(3);
  expect(message).toContain("; 1 more such");
});

test("of several places that look alike, the one with the fewest differences is offered", () => {
  const [message = ""] = messagesOf(storyOf("a new Quay, a new quay", 'passage: { exact: "a new\u00A0quay" }'));
  expect(message).toContain('Fix: passage: { exact: "a new quay" }');
});

test("words that only look like those in another place are no quotation of it", () => {
  const [message = ""] = messagesOf(storyOf("the old quay", "passage: { exact: the cold quay }"));
  expect(message).not.toContain("where the quotation has");
  expect(message).toContain("nearest is `the old quay`.");
});

test("an id and a name of a country that only look right are told with the letter", () => {
  const wrongId = change("claims.yaml", "voices: [ida-berg]", "voices: [\u0456da-berg]");
  expect(messagesOf(storyWith(wrongId))).toEqual([
    expect.stringContaining(
      "id-form: Unexpected `\\u0456da-berg`, which has `\u0456` (U+0456) in it, expected lower-case words joined by hyphens, such as `five-sources`.\n" +
        "    Fix: did you mean `ida-berg`? It has a Latin ‘i’ (U+0069) at the beginning where the word here has a Cyrillic ‘і’ (U+0456)",
    ),
  ]);
  const wrongLink = change("sections/in-short.md", "(claim:ferry-until-then)", "(claim:f\u0435rry-until-then)");
  expect(messagesOf(storyWith(wrongLink)).join()).toContain(
    "did you mean `ferry-until-then`? It has a Latin ‘e’ (U+0065) after ‘f’ where the word here has a Cyrillic ‘е’ (U+0435)",
  );
  const wrongName = change("countries.yaml", "names: [Sweden, Elvby]", "names: [Sweden, Elvb\u0443]");
  expect(messagesOf(storyWith(wrongName)).join()).toContain(
    "has a Latin ‘y’ (U+0079) after ‘Elvb’ where the name here has a Cyrillic ‘у’ (U+0443)",
  );
});
