import { format } from "date-fns/format";
import { ar as locale } from "date-fns/locale/ar";
import { count, counted, date, either, list, marked, type Forms } from "../../words/grammar.ar.ts";
import type { Words } from "../../words/in-languages.ts";
import type { enGB } from "./words.en-GB.ts";

/** Lengths of time after the preposition بـ. */
const units: Record<"years" | "months" | "weeks" | "days", Forms> = {
  years: { none: "أقل من سنة", one: "سنة", two: "سنتين", few: "سنوات", many: "سنة", other: "سنة" },
  months: { none: "أقل من شهر", one: "شهر", two: "شهرين", few: "أشهر", many: "شهرًا", other: "شهر" },
  weeks: { none: "أقل من أسبوع", one: "أسبوع", two: "أسبوعين", few: "أسابيع", many: "أسبوعًا", other: "أسبوع" },
  days: { none: "أقل من يوم", one: "يوم", two: "يومين", few: "أيام", many: "يومًا", other: "يوم" },
};

/** Lengths of time that a scale leaves out. */
const leftOutMonths: Forms = {
  none: "أقل من شهر محذوف",
  one: "شهر محذوف",
  two: "شهران محذوفان",
  few: "أشهر محذوفة",
  many: "شهرًا محذوفًا",
  other: "شهر محذوف",
};
const leftOutYears: Forms = {
  none: "أقل من سنة محذوفة",
  one: "سنة محذوفة",
  two: "سنتان محذوفتان",
  few: "سنوات محذوفة",
  many: "سنة محذوفة",
  other: "سنة محذوفة",
};

/** Events that are listed, and since when. */
const listedSince = (number: number): string =>
  `${counted(number, {
    none: "لا حدث مدرج",
    one: "حدث واحد مدرج",
    two: "حدثان مدرجان",
    few: "أحداث مدرجة",
    many: "حدثًا مدرجًا",
    other: "حدث مدرج",
  })} منذ نشر المقال`;

const month = (day: Date): string => format(day, "MMMM yyyy", { locale });

/** What is said of events, in Arabic. */
export const ar: Words<typeof enGB> = {
  section: { label: "الأحداث" },
  called: (title) => `الحدث ${marked(title)}`,
  view: "قبل المقال ومنذ نشره",
  fold: (events) =>
    `${counted(events, { none: "لا أحداث", one: "حدث واحد", two: "حدثان", few: "أحداث", many: "حدثًا", other: "حدث" })}، مع الأدلة`,
  before: "قبل المقال",
  since: (published) => `منذ نشر المقال، ${published}`,
  bearing: "الحدث نفسه",
  frame: (published) => `ما جرى قبل المقال، ${published}، ومنذ نشره، بحسب التاريخ؛ وما لُوّن بالرمادي سبقه.`,
  columns: {
    date: { head: "التاريخ", name: "التاريخ" },
    first: { head: "اليوم الأول", name: "اليوم الأول" },
    last: { head: "اليوم الأخير", name: "اليوم الأخير" },
    distance: { head: "الفارق الزمني", name: "الفارق الزمني" },
    event: { head: "الحدث", name: "الحدث" },
    condition: { head: "الشرط", name: "الشرط" },
    references: { head: "المراجع", name: "المراجع" },
  },
  distance: ({ side, length }) => {
    if (side === "with") return "قرابة وقت نشر المقال";
    const where = side === "before" ? "قبل نشر المقال" : "بعد نشر المقال";
    if (!length) return where;
    // The preposition is written into a word, and joined to a figure by a line.
    const by = length.isExact ? (length.count > 2 ? "بـ" : "ب") : "بنحو ";
    return `${where} ${by}${counted(length.count, units[length.unit])}`;
  },
  timeline: {
    description: (events) =>
      `${counted(events, { none: "لا أحداث مؤرخة", one: "حدث مؤرخ واحد", two: "حدثان مؤرخان", few: "أحداث مؤرخة", many: "حدثًا مؤرخًا", other: "حدث مؤرخ" })} قياسًا إلى تاريخ المقال.`,
    leftOut: (cuts) =>
      `مقياس واحد؛ وقد حُذفت منه مدد لم يُدرج فيها حدث: ${list(cuts.map(({ from, to }) => `من ${month(from)} إلى ${month(to)}`))}.`,
    caption: "العلامة الممتلئة تغطي أيام الحدث، والمفرغة شهره أو فصله؛ وما لُوّن بالرمادي سبق المقال.",
    pointed: "العلامة المدببة لا نهاية معروفة لها من تلك الجهة.",
    dashed: "والعلامة المتقطعة غير مؤكدة.",
    article: (published) => `المقال، ${published}`,
    newestPage: (day) => `أحدث صفحة: ${date(day)}`,
    cut: (months) => (months < 24 ? counted(months, leftOutMonths) : counted(Math.floor(months / 12), leftOutYears)),
    month: (day) => format(day, "MMMM", { locale }),
    monthOfYear: month,
    other: "أحداث أخرى",
    noneSince: "لا حدث مدرج بعده",
  },
  finding: {
    none: listedSince(0),
    listed: listedSince,
    one: (isBearing) => `${listedSince(1)}، ${isBearing ? "وهو يتصل بشرط مسبق" : "ولا يتصل بأي شرط مسبق"}`,
    several: (all, bearing, silent) => {
      const any = all === 2 ? "أي منهما" : "أي منها";
      const every = all === 2 ? "يتصل كلاهما" : "تتصل كلها";
      const one = all === 2 ? "يتصل أحدهما" : "يتصل أحدها";
      const some = [`لا يتصل ${any}`, one, "يتصل اثنان منها"][bearing] ?? `يتصل ${count(bearing)} منها`;
      const none = silent.length > 0 ? `، ولا يتصل ${any} بالشرط ${either(silent.map(marked))}` : "";
      return `${listedSince(all)}؛ ${bearing === all ? every : some} بشرط مسبق${none}`;
    },
  },
};
