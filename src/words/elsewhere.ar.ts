import type * as english from "./elsewhere.en-GB.ts";
import { date, list, marked, percent, placeOf } from "./grammar.ar.ts";
import type { Words } from "./in-languages.ts";
import { phrase } from "./phrase.ts";

/** What is read away from the pages, in Arabic. */
export const elsewhere: Words<typeof english> = {
  card: {
    claim: "إفادة",
    appeared: (publisher, published) => `${publisher}، ${published}`,
    restsOn: ({ unnamed, named }) => {
      const onUnnamed = `${percent(unnamed)} من الكلمات تستند إلى مصادر لم تُسمَّ`;
      if (unnamed > 0) return named > 0 ? `${onUnnamed}، و${percent(named)} إلى من ذُكر اسمه` : onUnnamed;
      return named > 0 ? `${percent(named)} من الكلمات تستند إلى من ذُكر اسمه` : undefined;
    },
    spoke: (speaking, silent) =>
      [list(speaking), silent.length > 0 && `بلا تعليق: ${list(silent)}`].filter(Boolean).join("؛ "),
    standings: (labels) => labels.join("؛ "),
    bar: "يبيّن شريطٌ ما تستند إليه الكلمات كلها",
  },
  citation: {
    access: (checked) => `مع الشرح؛ آخر مراجعة للأدلة في ${date(checked)}؛ يُضاف تاريخ الاطلاع.`,
    about: ({ headline, authors, publisher, published, url }) =>
      authors === undefined
        ? `عن المقال ${marked(headline)}، ${publisher}، ${published}: ${url}`
        : `عن المقال ${marked(headline)} بقلم ${authors}، ${publisher}، ${published}: ${url}`,
    asFile: (note, files) => [
      `${note} في ملف: `,
      ...files.flatMap((file, index) => (index > 0 ? ["، ", file] : [file])),
    ],
  },
  annotations: {
    label: (headline) => `ملاحظات على ${marked(headline)}`,
  },
  feed: {
    withNotes: (headline) => `${marked(headline)}، مع الملاحظات`,
    annotated: (headline) => `${marked(headline)}، مع الشرح`,
  },
  llms: {
    about:
      "مقال كل قصة محفوظ هنا كلمةً كلمة وهو ملك ناشره. والملاحظات من وضعنا. والإفادة هي ما يقوله المقال، لا ما تحققنا من " +
      "صحته. وكل حالة مذكورة كما هي في التاريخ المبيّن بجانبها.",
    page: "الصفحة",
    pageIs: (description, checked) => `${description} آخر مراجعة للأدلة في ${date(checked)}`,
    claimsOf: (headline) => `إفادات ${marked(headline)}`,
    rss: "القصص والتصحيحات الجديدة بصيغة RSS",
    jsonFeed: "المحتوى نفسه بصيغة JSON Feed",
    sitemap: "خريطة الموقع",
    sitemapIs: "كل صفحة وتاريخ آخر تغيير فيها",
  },
  markdown: {
    noteOnPage: "الملاحظة في الصفحة",
    passageOnPage: "الكلمات التي تتناولها",
    policies: "قواعدنا",
    credit: "المصدر والحقوق",
    thisPage: (link) => phrase`هذه الصفحة: ${link}`,
    article: (headline, publisher, link, rights) => phrase`المقال: «${headline}»، ${publisher}، ${link}. ${rights}`,
    ours: (publisher, annotated) => `الملاحظات والجداول والأقسام: ${publisher}، ${date(annotated)}.`,
  },
  claimsTable: {
    id: "المعرّف",
    label: "العنوان المختصر",
    statement: "الإفادة",
    quotation: "الاقتباس",
    place: "الموضع",
    count: "عدد الأصوات",
    voices: "الأصوات",
    standings: "مراتب الأصوات",
    firmest: "أقوى مرتبة",
    kind: "النوع",
    references: "المراجع",
    address: "الرابط",
    placeOf,
  },
  files: {
    singleFile: "الصفحة كلها في ملف واحد، للحفظ والقراءة بلا شبكة",
    storyMarkdown: "الصفحة كلها بصيغة Markdown، وملاحظاتها حواشٍ",
    articleMarkdown: "المقال وحده، كلمةً كلمة",
    storyJson: "كل شيء مع ربط الإحالات: الإفادات والأصوات والملاحظات والدول والشروط والأحداث والمراجع",
    storySchema: "مخطط JSON الذي يلتزم به story.json",
    annotations: "الملاحظات بصيغة W3C Web Annotations",
    claimsCsv: "الإفادات وأصواتها، لبرامج الجداول",
  },
};
