import { count, counted, list, marked, plural } from "../../words/grammar.ar.ts";
import type { Words } from "../../words/in-languages.ts";
import type { enGB } from "./words.en-GB.ts";

/** What is said of preconditions, in Arabic. */
export const ar: Words<typeof enGB> = {
  section: { label: "الشروط المسبقة" },
  called: (title) => `الشرط المسبق ${marked(title)}`,
  view: "الشروط، آنذاك والآن",
  fold: (conditions) =>
    `أدلة ${counted(conditions, { none: "لا شروط", one: "شرط واحد", two: "شرطين", few: "شروط", many: "شرطًا", other: "شرط" })}`,
  caption: "كل شرط مع أدلته.",
  whoAndWhatFor: "من، ولأجل ماذا",
  columns: {
    condition: { head: "الشرط", name: "الشرط" },
    setBy: { head: "من وضعه", name: "من وضعه" },
    metBy: { head: "من يستطيع تحقيقه", name: "من يستطيع تحقيقه" },
    unlocks: { head: "ما قد يتيحه", name: "ما قد يتيحه" },
    now: { head: "آخر ما عُرف", name: "الحالة" },
    asOf: { head: "تاريخ الحالة", name: "تاريخ الحالة" },
  },
  statusThen: "الحالة آنذاك",
  finding: {
    unmoved: (all) =>
      plural(all, {
        one: "لم تتغير حالة الشرط الوحيد منذ نشر المقال",
        two: "لم تتغير حالة أي من الشرطين منذ نشر المقال",
        other: `لم تتغير حالة أي من الشروط (${count(all)}) منذ نشر المقال`,
      }),
    moved: (all, moved, told) => {
      const some = counted(moved, {
        none: "",
        one: "شرط واحد",
        two: "شرطين",
        few: "شروط",
        many: "شرطًا",
        other: "شرط",
      });
      const share = plural(all, {
        one: "الشرط الوحيد",
        two: moved === 2 ? "الشرطين كليهما" : "أحد الشرطين",
        other: moved === all ? `الشروط كلها (${count(all)})` : `${some} من الشروط (${count(all)})`,
      });
      return `تغيرت في تقديرنا حالة ${share}${told.length === 0 ? "" : `: ${list(told)}`}`;
    },
    move: (title, status) => `${marked(title)} (${status})`,
    status: (label) => label,
  },
  figure: {
    condition: "الشرط، ومن وضعه",
    then: "عند النشر",
    now: "آخر ما عُرف",
    description: (number) =>
      `${counted(number, { none: "لا شروط", one: "شرط واحد", two: "شرطان", few: "شروط", many: "شرطًا", other: "شرط" })}، مع الحالة آنذاك وفي آخر ما عُرف.`,
    caption: (published) => `حالة كل شرط عند نشر المقال، ${published}، وفي التاريخ المذكور. والسهم يبيّن التغير.`,
  },
};
