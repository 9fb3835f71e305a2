import { count, counted, date, list, marked, plural, type Forms } from "../../words/grammar.ar.ts";
import type { Words } from "../../words/in-languages.ts";
import { phrase } from "../../words/phrase.ts";
import type { EdgeKind } from "./schema.ts";
import type { enGB } from "./words.en-GB.ts";

/** How one condition stands to the next, with who says so between the words. */
const relations: Record<EdgeKind, (who: string) => string> = {
  requires: (who) => `شرط لازم (${who}) لتحقق:`,
  enables: (who) => `عامل مساعد (${who}) على:`,
  hinders: (who) => `عقبة (${who}) أمام:`,
  uncertain: (who) => `طريق محتمل (${who}) إلى:`,
};

const relation: Words<typeof enGB>["relation"] = ({ kind, attribution = "بحسب استنتاجنا" }) =>
  relations[kind](attribution);

const markedList = (labels: readonly string[]): string => list(labels.map(marked));

const metForms: Forms = {
  none: "",
  one: "شرط واحد",
  two: "شرطان",
  few: "شروط",
  many: "شرطًا",
  other: "شرط",
};

/** What is said of what depends on what, in Arabic. */
export const ar: Words<typeof enGB> = {
  section: { label: "ترابط الشروط", short: "الترابط" },
  calledCondition: (label) => `الشرط ${marked(label)}`,
  calledDependency: (statement) => `الترابط ${marked(statement)}`,
  view: "ترابط الشروط",
  fold: (conditions) =>
    `الحجة في جمل: ${counted(conditions, { none: "لا شروط", one: "شرط واحد", two: "شرطان", few: "شروط", many: "شرطًا", other: "شرط" })}`,
  bearing: "ما يتوقف عليها",
  relation,
  leadsTo: (edge) => `${relation(edge)} ${marked(edge.to.label)}`,
  onArrow: (edge) => relation(edge).replace(/:$/u, ""),
  sentence: (from, said, to) => phrase`${marked(from)} ${said} ${marked(to)}`,
  conditions: {
    columns: {
      condition: { head: "الشرط", name: "الشرط" },
      status: { head: "الحالة", name: "الحالة" },
      remarks: { head: "ملاحظات" },
      leadsTo: { head: "ما يتوقف عليه" },
      outcome: { head: "ما آل إليه", name: "ما آل إليه" },
    },
    see: (precondition) => phrase`انظر ${precondition}`,
    unmentioned: "ليس في المقال",
  },
  columns: {
    from: { head: "من", name: "من" },
    kind: { head: "النوع", name: "النوع" },
    to: { head: "إلى", name: "إلى" },
    dependency: { head: "الترابط" },
    statement: { head: "في جملة", name: "في جملة" },
    mentioned: { head: "في المقال", name: "في المقال" },
    cites: { head: "يستند إلى", name: "يستند إلى" },
  },
  yes: "نعم",
  no: "لا",
  suppose: {
    legend: "لنفترض أن شرطًا سقط",
    follows: (failed, falls, shaken) => {
      const without = `من دون ${marked(failed)} يفتقد ${markedList(falls)} ما قيل إنه شرط لازم ${plural(falls.length, { one: "له", two: "لهما", other: "لها" })}.`;
      return shaken.length === 0 ? without : `${without} ويضعف سند ${markedList(shaken)}.`;
    },
  },
  figure: {
    description: (boxes) =>
      `${counted(boxes, { none: "لا مربعات", one: "مربع واحد", two: "مربعان", few: "مربعات", many: "مربعًا", other: "مربع" })}${boxes === 1 ? "" : " بترتيب الحجة"}. والجمل أدناه تقول الشيء نفسه.`,
    caption: "يقود السهم من شرط إلى ما يتوقف عليه، وكلماته إلى الأدلة، والمربع إلى جملته.",
    captionOfBoxes: "يقود المربع إلى جملته.",
    captionOfRows: "كل شرط وحالته في تاريخ معيّن وما يتوقف عليه، وكل منها يقود إلى جمله.",
    arrow: (leadsTo, statement) => `${leadsTo}: ${statement}`,
    asOf: (day) => `كما\u00a0في ${date(day)}`,
    stop: "هنا تتوقف السلسلة",
    beside: "خارج السلسلة",
    inArticle: "في المقال",
    notInArticle: "ليس في المقال",
  },
  finding: {
    nobody: (conditions) =>
      counted(conditions, {
        none: "لا شروط",
        one: "شرط واحد لم يضعه أحد",
        two: "شرطان لم يضعهما أحد",
        few: "شروط لم يضعها أحد",
        many: "شرطًا لم يضعه أحد",
        other: "شرط لم يضعه أحد",
      }),
    stop: (label) => `تتوقف السلسلة أولًا عند ${marked(label)}`,
    met: (met, all, stop) => {
      const told = plural(all, {
        one: `الشرط الوحيد الوارد في التقارير ${met === 1 ? "كان متحققًا" : "لم يكن متحققًا"} بحسب آخر ما عُرف`,
        two: `${["لم يتحقق أي من الشرطين الواردين", "تحقق أحد الشرطين الواردين", "تحقق الشرطان الواردان"][met] ?? ""} في التقارير بحسب آخر ما عُرف`,
        other:
          met === all
            ? `تحققت الشروط الواردة في التقارير كلها (${count(all)}) بحسب آخر ما عُرف`
            : `${met === 0 ? "لم يتحقق أي" : `تحقق ${counted(met, metForms)}`} من الشروط الواردة في التقارير (${count(all)}) بحسب آخر ما عُرف`,
      });
      return stop === undefined ? told : `${told}؛ وتتوقف السلسلة أولًا عند ${marked(stop)}`;
    },
  },
};
