import { counted, percent as percentOf, plural, type Forms } from "../words/grammar.ar.ts";
import type { Words } from "../words/in-languages.ts";
import { phrase } from "../words/phrase.ts";
import type { enGB } from "./words.en-GB.ts";

const words: Forms = {
  none: "لا كلمات",
  one: "كلمة واحدة",
  two: "كلمتان",
  few: "كلمات",
  many: "كلمة",
  other: "كلمة",
};

const claims: Forms = {
  none: "لا إفادات",
  one: "إفادة واحدة",
  two: "إفادتان",
  few: "إفادات",
  many: "إفادة",
  other: "إفادة",
};

const shares: Forms = {
  none: "لا حصص",
  one: "حصة واحدة",
  two: "حصتان",
  few: "حصص",
  many: "حصة",
  other: "حصة",
};

/** What is said of voices and of what the words rest on, in Arabic. */
export const ar: Words<typeof enGB> = {
  section: { label: "المصادر" },
  standings: {
    named: "شخص ذُكر اسمه",
    official: "مسؤول لم يُذكر اسمه",
    institution: "مؤسسة",
    unnamed: "مصادر لم تُسمَّ",
    unidentified: "وسيلة إعلام لم تُحدَّد",
    silent: "رفض أو صمت ورد ذكره",
    record: "معلومات متاحة للجميع",
    analysis: "تحليل وسياق",
    unsourced: "أخبار لا تُنسب إلى أحد",
    none: "خارج الإفادات",
  },
  voices: {
    named: "بالاسم",
    official: "مسؤول لم يُذكر اسمه",
    institution: "مؤسسة",
    unnamed: "دون تسمية",
    unidentified: "وسيلة إعلام لم تُحدَّد",
    silent: "بلا تعليق",
  },
  groups: {
    named: "بالاسم",
    official: "مسؤول",
    institution: "مؤسسة",
    unnamed: "دون تسمية",
    unidentified: "وسيلة إعلام",
    silent: "بلا تعليق",
  },
  didNotComment: "بلا تعليق",
  kinds: {
    record: {
      short: "متاح للجميع",
      sentence: "هذه معلومات متاحة للجميع: يستطيع أي أحد الرجوع إليها.",
      references: "انظر",
    },
    analysis: {
      short: "سياق",
      sentence: "هذا تحليل المقال نفسه أو سياق يورده، ولا ينسبه إلى أحد.",
      references: "ورد أيضًا في",
    },
    unsourced: {
      short: "خبر غير منسوب",
      sentence: "هذا خبر لا ينسبه المقال إلى أحد.",
      references: "مصدره مذكور في",
    },
  },
  noVoice: "بلا صوت",
  reportedBy: "نقلًا عن",
  notTold: (mark, untold) => phrase`${mark("لم يُذكر:")} ${untold}`,
  claims: {
    view: "الإفادات وأصواتها",
    columns: {
      claim: { head: "الإفادة", name: "الإفادة" },
      place: { head: "الموضع", name: "الموضع" },
      statement: { head: "ما يقوله المقال", name: "ما يقوله المقال" },
      voices: { head: "الأصوات", name: "الأصوات" },
      standing: { head: "المرتبة أو النوع", name: "المرتبة أو النوع" },
      behind: { head: "الأصوات، أو ما هي" },
      outcome: { head: "ما آلت إليه" },
    },
    noNews: "كل ما يورده المقال معلومات متاحة للجميع أو تحليل خاص به",
    finding: (all, unsourced) => {
      const none = `ليس ${all === 2 ? "بينهما" : "بينها"} خبر لا يُنسب إلى أحد`;
      const some = counted(unsourced, {
        none,
        one: "خبر واحد لا يُنسب إلى أحد",
        two: "خبران لا يُنسبان إلى أحد",
        few: "أخبار لا تُنسب إلى أحد",
        many: "خبرًا لا يُنسب إلى أحد",
        other: "خبر لا يُنسب إلى أحد",
      });
      if (all === 2 && unsourced === 2) return "الإفادتان كلتاهما خبران لا يُنسبان إلى أحد";
      if (all > 1 && unsourced === all) return "كل الإفادات أخبار لا تُنسب إلى أحد";
      return plural(all, {
        one: unsourced === 1 ? "الإفادة الوحيدة خبر لا يُنسب إلى أحد" : "الإفادة الوحيدة ليست خبرًا لا يُنسب إلى أحد",
        other: `${counted(all, claims)}، ${unsourced === 0 ? none : `${all === 2 ? "منهما" : "منها"} ${some}`}`,
      });
    },
    description: "الجدول في الصفحة يقول الشيء نفسه.",
    order: "الإفادات بترتيب المقال، والأصوات من الأقوى إلى الأضعف.",
    orderAlone: "الإفادات بترتيب المقال.",
  },
  table: {
    view: "ما يعرفه القارئ عن كل صوت",
    fold: (voices) =>
      `ما يقوله المقال عن ${counted(voices, { none: "لا أصوات", one: "صوت واحد", two: "صوتين", few: "أصوات", many: "صوتًا", other: "صوت" })}، وما لا يقوله`,
    caption: "ما يعرفه القارئ عن كل صوت، وما لا يذكره المقال.",
    columns: {
      voice: { head: "الصوت", name: "الصوت" },
      standing: { head: "المرتبة", name: "المرتبة" },
      told: { head: "ما يذكره المقال", name: "ما ذُكر" },
      untold: { head: "ما لا يذكره", name: "ما لم يُذكر" },
    },
  },
  shares: {
    view: "إلى من تُنسب الكلمات",
    caption: "حصص كلمات المقال بحسب ما تستند إليه.",
    columns: {
      standing: { head: "ما تستند إليه", name: "ما تستند إليه" },
      words: { head: "الكلمات", name: "الكلمات" },
      percent: { head: "النسبة المئوية", name: "النسبة المئوية" },
    },
    percent: percentOf,
    words: (number) => counted(number, words),
    description: "القائمة تقول الشيء نفسه.",
    figureCaption: (number) =>
      `حصص كلمات المقال (${counted(number, words)}) بحسب ما تستند إليه. الخط السميك يعني أن صوتًا يتكلم، والرفيع أن لا صوت يتكلم.`,
    miniature: "المقال، سطر لكل فقرة",
    fold: (number) => `${counted(number, shares)} بعدد الكلمات وبالنسبة المئوية`,
    finding: {
      nobody: "لا ينسب المقال شيئًا إلى أحد",
      cited: (percent) => `ينسب المقال ${wholePercent(percent)} من كلماته إلى أحد`,
      uncited: (percent, elsewhere) => {
        const finding = `${wholePercent(percent)} من الكلمات أخبار لا ينسبها المقال إلى أحد`;
        return elsewhere === "none" ? finding : `${finding}؛ وتذكر نصوص أخرى للتقرير مصدرًا ${elsewheres[elsewhere]}`;
      },
    },
  },
  countingRule: {
    title: "كيف تُعد الكلمات",
    text: "تُعد الكلمة في العنوان أو الفقرة مرة واحدة، لأقوى إفادة تنتمي إليها، بالترتيب الذي تُذكر به الحصص. وتُعد وحدها كل كلمة خارج الإفادات.",
  },
};

const elsewheres = { some: "لبعضها", most: "لمعظمها", all: "لها كلها" };

const wholePercent = (percent: number | undefined): string =>
  percent === undefined ? `أقل من ${percentOf(1)}` : percentOf(percent);
