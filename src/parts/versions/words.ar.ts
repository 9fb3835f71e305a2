import { count, counted, list, marked } from "../../words/grammar.ar.ts";
import type { Words } from "../../words/in-languages.ts";
import type { enGB } from "./words.en-GB.ts";

/** What is said of the versions of the report, in Arabic. */
export const ar: Words<typeof enGB> = {
  section: { label: "كيف انتقل التقرير", short: "النسخ" },
  calledVersion: (publisher) => `نسخة ${marked(publisher)}`,
  calledChange: (point) => `التغيير ${marked(point)}`,
  bearing: "كيف تغيّرت في طريقها إلى هنا",
  view: "نسخ التقرير",
  fold: (versions) =>
    `نسخ التقرير: ${counted(versions, { none: "لا نسخ", one: "نسخة واحدة", two: "نسختان", few: "نسخ", many: "نسخة", other: "نسخة" })}`,
  columns: {
    version: { head: "النسخة" },
    headline: { head: "العنوان" },
    appeared: { head: "تاريخ النشر" },
    descent: { head: "كيف نشأت" },
  },
  readIn: "قُرئت في",
  descents: {
    origin: () => "التقرير الأول",
    likely: (from) => `صيغت، على الأرجح، من نص ${from}`,
    inferred: (from) => `صيغت، بحسب استنتاجنا، من نص ${from}`,
  },
  ways: { likely: "على الأرجح", inferred: "استنتاجًا" },
  changes: {
    view: "كيف انتقل التقرير",
    fold: (points) =>
      `${counted(points, { none: "لا نقاط", one: "نقطة واحدة", two: "نقطتان", few: "نقاط", many: "نقطة", other: "نقطة" })} بنصها، مع الأدلة`,
    caption: "ما تقوله كل نسخة.",
    judgement: "تحديد اتجاه كل تغيير يستند إلى مقارنتنا نحن.",
    columns: {
      point: { head: "النقطة", name: "النقطة" },
      direction: { head: "الاتجاه", name: "الاتجاه" },
      effect: { head: "أثر ذلك", name: "الأثر" },
      references: { head: "المراجع", name: "المراجع" },
    },
    directions: {
      strengthened: "قُوّيت",
      weakened: "أُضعفت",
      dropped: "حُذفت",
      added: "أُضيفت",
      relabelled: "أُعيدت تسميتها",
    },
    notSeen: "لم تُرَ",
  },
  figure: {
    description: (publishers) => `${list(publishers)}، وخيط لكل نقطة تغيّرت.`,
    caption:
      "يغلظ الخيط حيث قُوّيت النقطة، ويدق حيث أُضعفت، ويصير أجوف حيث أُعيدت تسميتها. والشريط يبيّن أين حُذفت أو أُضيفت، والنقاط أين لم تُرَ.",
    said: "ما قيل",
    became: "ما صار إليه",
  },
  finding: {
    unchanged: (first, last) => `من ${first} إلى ${last} لم يُعثر على نقطة تغيّر معناها`,
    changed: (all, before) => {
      const shown = `تُعرض ${counted(all, {
        none: "لا نقاط تغيّرت",
        one: "نقطة واحدة تغيّرت",
        two: "نقطتان تغيّرتا",
        few: "نقاط تغيّرت",
        many: "نقطة تغيّرت",
        other: "نقطة تغيّرت",
      })}`;
      const whole = ["", "", "، كلتاهما"][all] ?? "، كلها";
      if (before === 0) return `${shown}${whole} في المقال`;
      if (before === all) return `${shown}${whole} قبل كتابة المقال`;
      const some = ["", "واحدة", "اثنتان"][before] ?? count(before);
      return `${shown}، ${all === 2 ? "منهما" : "منها"} ${some} قبل كتابة المقال`;
    },
  },
};
