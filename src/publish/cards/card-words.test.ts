import { expect, test } from "vitest";
import { exampleStory } from "../../test/example-story.ts";
import { realStory } from "../../test/real-story.ts";
import type { Claim, Story, Voice } from "../../story/story.ts";
import { allCards, claimCard, inSentences } from "./story-cards.ts";
import { cardName, pictureOf } from "./card-name.ts";
import { sampleCard } from "./sample-card.ts";
import { settleWords, lineDirection } from "./settle-words.ts";

const site = "The Accords, Annotated";

test.each([
  ["the example", exampleStory()],
  ["the real one", realStory()],
] as const)("each alt of %s says all that its card says", (_name, story: Story) => {
  for (const { alt, kicker, headline, byline, findings, place, site: name } of allCards(story, site)) {
    for (const part of [kicker, headline, byline, findings ?? "", place, name]) expect(alt).toContain(part);
    expect(alt).not.toMatch(/\.\.|undefined|\s{2}/u);
  }
});

/** The card of a claim with such voices, or of such a kind. */
function cardWith(kind: Claim["kind"], ...voices: Pick<Voice, "name" | "standing">[]): ReturnType<typeof claimCard> {
  const story = exampleStory();
  const [claim] = story.claims;
  const [some] = story.voices;
  if (!claim || !some) throw new Error("The example story has no claim or no voice.");
  const changed: Claim = { ...claim, kind, voices: voices.map((voice) => ({ ...some, ...voice })) };
  return claimCard(changed, story, site);
}

test("a claim's card says who stands behind it and how firmly, or what it is", () => {
  const [trump, three, media, house, embassy] = [
    { name: "Donald Trump", standing: "named" },
    { name: "Three sources", standing: "unnamed" },
    { name: "Israeli media", standing: "unidentified" },
    { name: "The White House", standing: "silent" },
    { name: "The embassy", standing: "silent" },
  ] as const;
  const line = ({ byline, findings, shares }: ReturnType<typeof claimCard>): unknown[] => [
    byline,
    findings,
    shares?.map(({ label }) => label),
  ];
  expect(line(cardWith("record"))).toEqual(["Public record", undefined, ["Public record"]]);
  expect(line(cardWith("analysis"))).toEqual(["Analysis and context", undefined, ["Analysis and context"]]);
  expect(line(cardWith("unsourced"))).toEqual([
    "News for which nobody is cited",
    undefined,
    ["News for which nobody is cited"],
  ]);
  expect(line(cardWith(undefined, media))).toEqual([
    "Israeli media",
    "An outlet, not identified",
    ["An outlet, not identified"],
  ]);
  expect(line(cardWith(undefined, three, trump))).toEqual([
    "Three sources and Donald Trump",
    "A named person; Unnamed sources",
    ["A named person", "Unnamed sources"],
  ]);
  expect(line(cardWith(undefined, house, embassy))).toEqual([
    "The White House and The embassy did not comment",
    undefined,
    ["Refusal or silence, reported", "Refusal or silence, reported"],
  ]);
  expect(line(cardWith(undefined, three, house))).toEqual([
    "Three sources; The White House did not comment",
    "Unnamed sources",
    ["Unnamed sources", "Refusal or silence, reported"],
  ]);
});

test("messages can name the card by claim and story", () => {
  const story = exampleStory();
  const subjects = allCards(story, site).map(({ subject }) => subject);
  expect(new Set(subjects).size).toBe(subjects.length);
  expect(subjects.at(-1)).toBe(`claim “${story.claims.at(-1)?.id ?? ""}” of story “${story.slug}”`);
});

test("a picture's path is its name below the story", () => {
  const story = exampleStory();
  const card = sampleCard();
  expect(pictureOf(card, story)).toEqual({
    path: `${story.slug}/cards/${cardName(card)}.png`,
    alt: card.alt,
    width: 1200,
    height: 630,
  });
});

test("parts become sentences", () => {
  expect(inSentences("Claim", "He said “yes.”", undefined, "", "So?")).toBe("Claim. He said “yes.” So?");
});

test("a line runs the card's way if any word of it does", () => {
  expect(lineDirection("נתניהו and محمد بن سلمان", "ltr")).toBe("ltr");
  expect(lineDirection("Caliber.Az, 2025", "rtl")).toBe("ltr");
  expect(lineDirection("נתניהו", "ltr")).toBe("rtl");
});

test("words against the direction stay together, and what follows goes on in the text's own", () => {
  expect(settleWords("with محمد بن سلمان (2025) twice", "ltr")).toBe("with محمد\u00a0بن\u00a0سلمان\u200e (2025) twice");
  expect(settleWords("נתניהו, محمد met", "ltr")).toBe("נתניהו,\u200e محمد\u200e met");
  expect(settleWords("עם Abraham Accords תחילה עוד", "rtl")).toBe("עם Abraham\u00a0Accords\u200f תחילה עוד");
  expect(settleWords("no other direction", "ltr")).toBe("no other direction");
});
