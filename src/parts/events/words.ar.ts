import { format } from "date-fns/format";
import { ar as locale } from "date-fns/locale/ar";
import { count, counted, date, either, list, marked, plural, type Forms } from "../../words/grammar.ar.ts";
import type { Words } from "../../words/in-languages.ts";
import type { enGB } from "./words.en-GB.ts";

/** Lengths of time after the preposition بـ. */
const units: Record<"years" | "months" | "weeks" | "days", Forms> = {
  years: { none: "أقل من سنة", one: "سنة", two: "سنتين", few: "سنوات", many: "سنة", other: "سنة" },
  months: { none: "أقل من شهر", one: "شهر", two: "شهرين", few: "أشهر", many: "شهرًا", other: "شهر" },
  weeks: { none: "أقل من أسبوع", one: "أسبوع", two: "أسبوعين", few: "أسابيع", many: "أسبوعًا", other: "أسبوع" },
  days: { none: "أقل من يوم", one: "يوم", two: "يومين", few: "أيام", many: "يومًا", other: "يوم" },
};

const month = (day: Date): string => format(day, "MMMM yyyy", { locale });

/** What is said of events, in Arabic. */
export const ar: Words<typeof enGB> = {
  section: { label: "الأحداث" },
  called: (title) => `الحدث ${marked(title)}`,
  view: "قبل المقال ومنذ نشره",
  before: "قبل المقال",
  since: (published) => `منذ المقال، ${published}`,
  bearing: "الحدث نفسه",
  frame: (published) => `ما جرى قبل المقال، ${published}، ومنذ نشره، بحسب التاريخ؛ والرمادي سبقه.`,
  columns: {
    date: { head: "التاريخ", name: "التاريخ" },
    first: { head: "اليوم الأول", name: "اليوم الأول" },
    last: { head: "اليوم الأخير", name: "اليوم الأخير" },
    distance: { head: "المسافة الزمنية", name: "المسافة الزمنية" },
    event: { head: "الحدث", name: "الحدث" },
    condition: { head: "الشرط", name: "الشرط" },
    references: { head: "المراجع", name: "المراجع" },
  },
  distance: ({ side, length }) => {
    if (side === "with") return "نحو وقت المقال";
    const where = side === "before" ? "قبل المقال" : "بعد المقال";
    if (!length) return where;
    // The preposition is written into a word, and joined to a figure by a line.
    const by = length.isExact ? (length.count > 2 ? "بـ" : "ب") : "بنحو ";
    return `${where} ${by}${counted(length.count, units[length.unit])}`;
  },
  timeline: {
    description: (events) =>
      `${counted(events, { none: "لا أحداث مؤرخة", one: "حدث مؤرخ واحد", two: "حدثان مؤرخان", few: "أحداث مؤرخة", many: "حدثًا مؤرخًا", other: "حدث مؤرخ" })} قياسًا إلى تاريخ المقال.`,
    leftOut: (cuts) =>
      `مقياس واحد؛ وقد حُذفت منه مدد لم يُدرج فيها حدث: ${list(cuts.map(({ from, to }) => `${month(from)} إلى ${month(to)}`))}.`,
    caption: "العلامة الممتلئة تغطي أيام الحدث، والمفتوحة شهره أو فصله؛ والرمادي سبق المقال.",
    pointed: "العلامة المدببة لا نهاية معروفة لها من تلك الجهة.",
    dashed: "والعلامة المتقطعة غير مؤكدة.",
    article: (published) => `المقال، ${published}`,
    newestPage: (day) => `أحدث صفحة: ${date(day)}`,
    cut: (months) =>
      months < 24
        ? `حُذف ${counted(months, { none: "أقل من شهر", one: "شهر", two: "شهران", few: "أشهر", many: "شهرًا", other: "شهر" })}`
        : `حُذف ${counted(Math.floor(months / 12), { none: "أقل من سنة", one: "سنة", two: "سنتان", few: "سنوات", many: "سنة", other: "سنة" })}`,
    month: (day) => format(day, "MMMM", { locale }),
    monthOfYear: month,
    other: "أحداث أخرى",
    noneSince: "لا حدث مدرج بعده",
  },
  finding: {
    none: "لا حدث مدرج منذ المقال",
    listed: (all) =>
      plural(all, {
        one: "حدث واحد مدرج منذ المقال",
        two: "حدثان مدرجان منذ المقال",
        other: `عدد الأحداث المدرجة منذ المقال ${count(all)}`,
      }),
    one: (isBearing) => `حدث واحد مدرج منذ المقال؛ ${isBearing ? "وهو يمس شرطًا مسبقًا" : "ولا يمس أي شرط مسبق"}`,
    several: (all, bearing, silent) => {
      const any = all === 2 ? "أي منهما" : "أي منها";
      const every = all === 2 ? "يمس كلاهما" : "تمس كلها";
      const one = all === 2 ? "يمس أحدهما" : "يمس أحدها";
      const some = [`لا يمس ${any}`, one, "يمس اثنان منها"][bearing] ?? `يمس ${count(bearing)} منها`;
      const none = silent.length > 0 ? `، ولا يمس ${any} ${either(silent.map(marked))}` : "";
      const listed = all === 2 ? "حدثان مدرجان منذ المقال" : `عدد الأحداث المدرجة منذ المقال ${count(all)}`;
      return `${listed}؛ ${bearing === all ? every : some} شرطًا مسبقًا${none}`;
    },
  },
};
