import { expect, test } from "vitest";
import { asSentence } from "./as-sentence.ts";

test.each([
  ["The bridge opens", "The bridge opens."],
  ["Cars from the U.S. cross it", "Cars from the U.S. cross it."],
  ["It is house No. 10", "It is house No. 10."],
  ["Cars from abroad (as from the U.S.)", "Cars from abroad (as from the U.S.)."],
  ["He said “yes”", "He said “yes”."],
  ["Here 3.5", "Here 3.5."],
])("%s has no ending of its own", (text, sentence) => {
  expect(asSentence(text)).toBe(sentence);
});

test.each([
  "The bridge opens.",
  "Cars come from the U.S.",
  "It was built by Ek, Inc.",
  "It opens at 9 a.m.",
  "Nobody knows the No.",
  "It opens…",
  "It opens...",
  "Who asked?",
  "Stop!",
  "He said “yes.”",
  'He said "yes."',
  "Il a dit « oui. »",
  "Er sagte »ja.«",
  "橋は再開する。",
  "本当か？",
  "「行く。」",
  "لماذا؟",
  "Կամուրջը բացվում է։",
  "\u2066The bridge opens.\u2069",
])("%s has one", (text) => {
  expect(asSentence(text)).toBe(text);
});
