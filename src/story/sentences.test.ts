import { describe, expect, test } from "vitest";
import { sentencesOf } from "./sentences.ts";

/** A text with `|` where its sentences part. */
const parted = (text: string, language: string): string =>
  sentencesOf(text.replaceAll("|", ""), language)
    .map((sentence) => sentence.text)
    .join("|");

const texts: readonly (readonly [language: string, ...texts: string[]])[] = [
  [
    "en-GB",
    "It opens. |It closes!",
    "It is house No. 5 in the street.",
    "The U.S. Congress agreed.",
    "They came from the U.S. |The bridge was open.",
    "Mr. Ek said no. 5 came.",
    "Mr. Ek came. |Someone left.",
    "It is No. 5. |12 Swedes came.",
    "The U.S. Army met The Times.",
    "“It opens.” |He said so.",
    "Caliber.Az wrote so. |It opens.",
    "“The bridge will open again,” Mr. Berg of Fossby told the U.S. Army at 9 a.m. Monday, Jan. 6. |He lives at No. 10 in St. Petersburg. |Sweden asked.",
    "It opens at 9 a.m. |Berg said so. |At 5 p.m. Eastern it closes.",
    "J. K. Berg met J. A. Lind. |They spoke.",
    "Ek, Inc. Chairman Bo saw, e.g. Oslo. |Prof. Dr. Lind left.",
    "It went on… |Then it ended... |Nobody knew… not even he.",
    "In 2024. |12 men died there. |It cost 3.5 million.",
    "“Who pays?” the mayor asked. |“Who pays?” Mayor Ida Berg of Fossby asked. |“We will!” |The crowd left.",
    "He spoke (No. 5 was absent. So was Ek.) at length. |(It was late. |He left.)",
    "It ends?! |“‘It opens.’” |Yes (really).” |OK.",
  ],
  [
    "de",
    "Er kam am 6. Januar, z. B. mit Dr. Berg. |Dann ging er.",
    "Am 1. Mai 2024. |Bürgermeister Berg sprach u. a. Norwegisch.",
    "„Wer zahlt?“, fragte Berg. |„Wir!“ |Die Menge ging.",
    "Um 44 v. Chr. Geburt. |Johannes XXIII. kam. |Sie kostet 5 Mio. Euro.",
    "Es war der 6. |Danach kam er. |»Ja.« |Er ging.",
  ],
  [
    "fr",
    "« Le pont rouvrira. » |Le maire a ri. |M. Le Goff vint le 6 janv. 2025, av. J.-C. à Paris.",
    "« Qui paie ? » demande-t-il. |« Non ! » |Il part.",
  ],
  ["es", "El Sr. Pérez vino. |¿Quién paga? |¡Nadie! |Es la pág. 7 de los EE. UU. |No hay más."],
  ["ru", "И. И. Иванов был в г. Москве в 2024 г. |Он сказал, т. е. написал."],
  ["ar", "هل الجسر مفتوح؟ |نعم. |وصل د. برغ إلى المدينة. |قال: «سيفتح». |ثم غادر."],
  ["ur", "پل کھل گیا۔ |وہ آیا۔"],
  ["hi", "पुल खुला है। |वह आया।"],
  ["el", "Ποιος πληρώνει; |Ο κ. Μπεργκ."],
  ["hy", "Կամուրջը բաց է։ |Նա եկավ։", "Նա ասաց. «Կամուրջը բաց է»: |Նա եկավ:"],
  ["ko", "“다리가 다시 열린다.”라고 시장이 말했다. |끝났다."],
  ["th", "สะพานเปิดแล้ว นายกเทศมนตรีกล่าว"],
  [
    "ja",
    "「橋は再び開く。必ずだ」とベルグ町長は月曜日に語った。|スウェーデンは条件を付けた。|まず川の測量だ。",
    "必要だ。|「橋は開く。」|町長は語った。|「橋は開く。」と述べた。|（これは例。）|誰が払う？|答えはない……多分。",
  ],
  [
    "zh-Hans",
    "“桥会重新开放。”市长贝里周一说。|瑞典提出一个条件：必须。|他说：“好。很好。”|然后走了。",
    "“好。”|“不好。”他想……也许。|谁付钱？|没人。",
  ],
];

describe.each(texts.flatMap(([language, ...each]) => each.map((text) => [language, text] as const)))(
  "in %s",
  (language, text) => {
    test(text, () => {
      expect(parted(text, language)).toBe(text);
    });
  },
);

test("a line end is a space between words", () => {
  expect(sentencesOf("It opens\non Monday.", "en")).toEqual([{ text: "It opens on Monday.", start: 0 }]);
});

test("each sentence knows where it begins", () => {
  expect(sentencesOf("It opens. It closes.", "en").map(({ start }) => start)).toEqual([0, 10]);
});

describe("where the rule is wrong, an author says so", () => {
  const text = "Yahoo! Inc. came from the U.S. Berg stayed. Yahoo! Inc. left.";
  const own = { ends: ["from the U.S."], goesOn: ["Yahoo! Inc"] };

  test("without a word, it parts a name and joins two sentences", () => {
    expect(sentencesOf(text, "en").map((sentence) => sentence.text.trim())).toEqual([
      "Yahoo!",
      "Inc. came from the U.S. Berg stayed.",
      "Yahoo!",
      "Inc. left.",
    ]);
  });

  test("with one, it does neither, wherever the words occur", () => {
    expect(sentencesOf(text, "en", own).map((sentence) => sentence.text.trim())).toEqual([
      "Yahoo! Inc. came from the U.S.",
      "Berg stayed.",
      "Yahoo! Inc. left.",
    ]);
  });
});
