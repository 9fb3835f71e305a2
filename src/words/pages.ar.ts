import { count, counted, date, list, marked, type Forms } from "./grammar.ar.ts";
import { asSentence } from "./as-sentence.ts";
import type { Words } from "./in-languages.ts";
import type * as english from "./pages.en-GB.ts";
import { phrase } from "./phrase.ts";

const languageNames = new Intl.DisplayNames("ar", { type: "language" });

const forms = { copy: "نسخة منقولة", retelling: "إعادة صياغة", digest: "ملخص", mirror: "نسخة معاد نشرها" };
/** Whose text it is, so that nobody takes it for a text about that publisher. */
const formsOf = {
  copy: "نسخة منقولة عن",
  retelling: "إعادة صياغة نقلًا عن",
  digest: "ملخص نقلًا عن",
  mirror: "نسخة معاد نشرها نقلًا عن",
};

const workForms: Forms = { none: "", one: "مرجع", two: "مرجعين", few: "مراجع", many: "مرجعًا", other: "مرجع" };
const statementForms: Forms = { none: "", one: "بيان", two: "بيانين", few: "بيانات", many: "بيانًا", other: "بيان" };

/** What the pages say around the parts of a story, in Arabic. */
export const pages: Words<typeof english> = {
  page: {
    skipToArticle: "الانتقال إلى المقال",
    contents: "في هذه الصفحة",
    article: "المقال",
    references: "المراجع",
  },
  aboutSection: { label: "المنهج وإعادة الاستخدام", short: "المنهج" },
  bases: {
    article: "من المقال",
    references: "نقلًا عن",
    comparison: "مقارنتنا مع",
    inference: "استنتاجنا من",
    "not-found": "لم يُعثر عليه في صفحات قُرئت حتى",
  },
  alsoBefore: (statements) =>
    `ينطبق أيضًا على ${statements === 1 ? "البيان الذي" : counted(statements, statementForms)} قبله`,
  reference: {
    form: (form, of) => (of === undefined ? forms[form] : `${formsOf[form]} ${of}`),
    kinds: {
      "wire-report": "تقرير وكالة أنباء",
      "official-text": "نص رسمي",
      opinion: "رأي",
      analysis: "تحليل",
      study: "دراسة",
      database: "قاعدة بيانات",
      encyclopedia: "موسوعة",
      post: "منشور",
    },
    by: (author) => `بقلم ${author}`,
    accessed: (read) => `قُرئ في ${date(read)}`,
    paywall: "محتوى مدفوع",
    archived: "نسخة مؤرشفة",
    unarchived: (reason) => asSentence(`لا نسخة مؤرشفة: ${reason}`),
    translation: "العنوان مترجم",
    listing: "العنوان كما ورد في الفهرس",
    undated: "بلا تاريخ",
    roots: (works, roots) =>
      `بحسب الأصل، المراجع أدناه وعددها ${count(works)} هي ${count(roots)}: ما يحمل تقريرًا واحدًا يُحسب مرة واحدة.`,
    root: (works, of, publishers) =>
      `تقرير واحد من ${of} في ${counted(works, workForms)}، ويُحسب مرة واحدة: ${list(publishers)}.`,
    untitled: "بلا عنوان",
    language: (tag) => `اللغة: ${languageNames.of(tag) ?? tag}`,
    excerpt(source, words, translation) {
      if (words === undefined)
        return translation === undefined ? [`${source}.`] : phrase`${source}، مترجمًا: ${translation}`;
      return translation === undefined
        ? phrase`${source}: ${words}`
        : phrase`${source}: ${words}، مترجمًا: ${translation}`;
    },
    source: (publisher, place) => (place === undefined ? publisher : `${publisher}، ${place}`),
  },
  things: {
    story: (title) => `القصة ${marked(title)}`,
    section: (label) => `القسم ${marked(label)}`,
    sentence: (text) => `الجملة ${marked(text)}`,
    claim: (label) => `الإفادة ${marked(label)}`,
    voice: (name) => `الصوت ${marked(name)}`,
    note: (title) => `الملاحظة ${marked(title)}`,
    ref: (name) => `المرجع ${marked(name)}`,
    figure: (name) => `الشكل ${marked(name)}`,
    fact: (says) => `المعلومة ${marked(says)}`,
    policy: (title) => `القاعدة ${marked(title)}`,
    correction: (day) => `التصحيح المؤرخ ${day}`,
  },
  head: {
    published: (publisher, published, note) =>
      phrase`${publisher}، ${published}.${note === undefined ? "" : ` ${note}`}`,
    notes: (publisher, annotated, checked) =>
      `الملاحظات من ${publisher}، ${date(annotated)}؛ روجعت الأدلة في ${date(checked)}.`,
    annotated: (publisher, annotated, checked) =>
      `الشرح من ${publisher}، ${date(annotated)}؛ روجعت الأدلة في ${date(checked)}.`,
    inShort: "باختصار",
  },
  article: {
    name: "المقال مع الملاحظات",
    nameAlone: "المقال",
    at: (publisher) => `المقال في موقع ${publisher}`,
    paragraphLink: "رابط إلى هذه الفقرة",
    caption: "تعليق صورة",
    linkOfArticle: (host) => `رابط من المقال نفسه إلى ${host}`,
    lenses: "اختيار الملاحظات المعروضة",
    allNotes: "كل الملاحظات",
    noNotes: "بلا ملاحظات",
    backToPassage: "العودة إلى الموضع",
    previousNote: "الملاحظة السابقة",
    nextNote: "الملاحظة التالية",
    noteKinds: { background: "خلفية", dispute: "محل خلاف" },
    writtenBy: (author, written) =>
      author === undefined
        ? `تاريخ الكتابة: ${written ? date(written) : ""}`
        : `كتابة ${[author, ...(written ? [date(written)] : [])].join("، ")}`,
    endnotes: "ملاحظات على المقال",
  },
  correction: {
    heading: "التصحيحات",
    none: (asOf) => `لم يُجرَ أي تصحيح حتى ${date(asOf)}.`,
    was: (mark, was) => phrase`${mark("قبل التصحيح:")} ${was}`,
    is: (mark, is) => phrase`${mark("بعد التصحيح:")} ${is}`,
    wasAndIs: ({ was, is }) => `قبل التصحيح: ${was} بعد التصحيح: ${is}`,
    ofDay: (day) => `تصحيح بتاريخ ${date(day)}`,
    of: (thing, story) => `تصحيح في ${marked(story)}: ${thing}`,
    see: (thing) => phrase`انظر: ${thing}.`,
  },
  claimPage: {
    title: (label) => `إفادة: ${label}`,
    skip: "الانتقال إلى الإفادة",
    number: (number, all) => `الإفادة ${String(number)} من ${String(all)}`,
    said: (said, checked) =>
      phrase`ورد ذلك في المقال، ${said.place} من «${said.headline}»، ${said.publisher}، ${said.published}. آخر مراجعة للأدلة في ${date(checked)}.`,
    cite: "للاستشهاد",
    words: "النص كما ورد",
    by: (authors, publisher) =>
      authors === undefined ? phrase`${publisher}.` : phrase`بقلم ${authors}، ${publisher}.`,
    inArticle: "قراءتها في المقال مع كل الملاحظات",
    inArticleAlone: "قراءتها في المقال",
    behind: "إلى من تُنسب",
    notes: "ملاحظاتنا",
    noNotes: "لا ملاحظات على هذه الكلمات.",
    notesBelow: "انظر أدناه ما آلت إليه.",
    outcome: "ما آلت إليه",
    facts: "ما تقوله مراجع أخرى",
    roots: "ما يُحسب واحدًا",
    bearings: { supports: "يؤيد الإفادة", disputes: "يخالف الإفادة", adds: "يضيف إلى الإفادة" },
    notFound: (page) => phrase`بحثنا عما جاء بعدها فلم نجد شيئًا؛ وأحدث صفحة في هذا الشأن هي ${page}`,
    newest: (publisher, published) => asSentence(`${publisher}، ${date(published)}`),
    told: (status, when) => [status, when].filter(Boolean).join("، "),
    speaker: (name) => `${name}:`,
    others: "إفادات أخرى",
    previous: "الإفادة السابقة",
    next: "الإفادة التالية",
  },
  takeAway: {
    what: (link, file) =>
      phrase`${link("صيغ الاستشهاد وأشكال لصفحات أخرى وبيانات وصور")} من هذه القصة؛ و${file("الصفحة كلها في ملف واحد")}.`,
  },
  record: {
    title: (story) => `السجل: ${story}`,
    description: (story, hasNotes) =>
      `تصويبات ${marked(story)}${hasNotes ? " وكل ملاحظاتها" : ""} ومراجعها كاملة وسياساتها وتاريخها.`,
    heading: "السجل",
    history: "التاريخ",
    firstAnnotated: "أول شرح",
    annotated: "آخر شرح",
    checked: "آخر تحقق من الأدلة",
    renamed: "ما صار له اسم آخر أو مكان آخر",
    inPlaceOf: (thing, ids) => `${thing}، بدلًا من ${list(ids)}`,
    what: (hasNotes, link) =>
      phrase`${link(`التصويبات${hasNotes ? " وكل الملاحظات" : ""} والمراجع كاملة والسياسات والتاريخ`)} لها صفحة خاصة بها.`,
  },
  reuse: {
    title: (story) => `الاستشهاد وإعادة الاستخدام: ${story}`,
    description: (story) => `صيغ استشهاد وأشكال وبيانات وصور من ${marked(story)} لإعادة استخدامها.`,
    skip: "الانتقال إلى المحتوى",
    story: "القصة التي تنتمي إليها هذه الصفحة",
    heading: "مواد لإعادة الاستخدام",
    cite: "الاستشهاد بالقصة",
    claims: (link) => phrase`لكل إفادة صفحة وصيغة استشهاد خاصتان بها؛ و${link("جدول الإفادات")} يقود إليها.`,
    figures: "عرض شكل في مكان آخر",
    figure: "يأتي الشكل بعنوانه وسطر مصدره وبياناته نصًا، ولا يحمّل شيئًا من أي مكان آخر.",
    inStory: "في القصة",
    alone: "منفردًا",
    data: "قراءتها بأدوات أخرى",
    pictures: "صور للمنشورات",
  },
  share: {
    heading: "للمشاركة",
    claimLink: "رابط إلى هذه الإفادة",
    // The address is last: a number behind it would be read as a part of it.
    source: (attribution, address, when) => ` — ${attribution}، ${when}، ${address}`,
  },
  notFound: {
    skip: "الانتقال إلى المحتوى",
    title: "غير موجودة",
    heading: "لا توجد صفحة على هذا الرابط",
    description: "لا توجد صفحة على هذا الرابط.",
    why: "ربما كُتب الرابط خطأً أو نُقل ناقصًا. ما نُشر هنا يحتفظ برابطه أو يُحال منه إلى مكانه الجديد: فإن كان رابط من عندنا قد قاد إلى هنا فالخطأ منا.",
    claims: (headline) => phrase`ما يقوله «${headline}»`,
    allStories: "كل القصص",
  },
  moved: {
    heading: "انتقلت هذه الصفحة",
    to: (link, story) => phrase`هي الآن على الرابط ${link}، ضمن «${story}».`,
  },
  withdrawn: {
    heading: "سُحبت هذه القصة",
    on: (title, day) => `سُحبت القصة ${marked(title)} في ${date(day)}.`,
  },
  front: {
    heading: "القصص",
    skip: "الانتقال إلى القصص",
    appeared: (publisher, published, annotated) =>
      phrase`${publisher}، ${published}. الملاحظات بتاريخ ${date(annotated)}.`,
    counts: (claims, notes) =>
      list([
        counted(claims, {
          none: "بلا إفادات",
          one: "إفادة واحدة",
          two: "إفادتان",
          few: "إفادات",
          many: "إفادة",
          other: "إفادة",
        }),
        ...(notes > 0
          ? [
              counted(notes, {
                none: "بلا ملاحظات",
                one: "ملاحظة واحدة",
                two: "ملاحظتان",
                few: "ملاحظات",
                many: "ملاحظة",
                other: "ملاحظة",
              }),
            ]
          : []),
      ]),
    former: (thing, story) => phrase`الرابط الذي قاد إلى هنا يشير إلى ${thing} في «${story}».`,
  },
  saved: {
    line: (checked, address) =>
      phrase`نسخة محفوظة. آخر مراجعة للأدلة في ${date(checked)}؛ والتصحيحات اللاحقة على الرابط ${address}.`,
  },
  figure: {
    drawing: "رسم (SVG)",
    picture: "صورة (PNG)",
    data: "بيانات (CSV)",
    credit: "المصدر",
    takeAlong: "الصورة والبيانات والتضمين",
    checked: (day) => `آخر مراجعة في ${date(day)}.`,
    description: (finding, story, checked) => `${finding} من ${marked(story)}، آخر مراجعة في ${date(checked)}.`,
    asTable: "الشكل في جدول",
    tableCaption: (finding) => `${finding} مع الأدلة:`,
  },
};
