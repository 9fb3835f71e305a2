import { expect, test } from "vitest";
import { sureWords } from "./sure-words.ts";

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
