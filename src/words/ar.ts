import { accessibility } from "./accessibility.ar.ts";
import { elsewhere } from "./elsewhere.ar.ts";
import type { enGB } from "./en-GB.ts";
import { count, date, either, list, placeOf, quoted } from "./grammar.ar.ts";
import type { Words } from "./in-languages.ts";
import { pages } from "./pages.ar.ts";
import { script } from "./script.ar.ts";

/** What the interface says in general, in Arabic. */
export const ar: Words<typeof enGB> = {
  ...pages,
  ...elsewhere,
  accessibility,
  script,
  date,
  dateAlone: date,
  comma: "، ",
  semicolon: "؛ ",
  list,
  either,
  count,
  statuses: {
    met: "تحقق",
    "partly-met": "تحقق جزئيًا",
    unmet: "لم يتحقق",
    "not-found": "لم يُعثر عليه",
    reported: "ورد في تقارير",
  },
  statusJudgement: "الحالات المذكورة من تقديرنا نحن.",
  statusAsOf: (label, day) => `${label}، كما في ${date(day)}`,
  asOf: (day) => `كما في ${date(day)}`,
  lastChecked: (day) => `آخر مراجعة للأدلة في ${date(day)}.`,
  quoted,
  place: placeOf,
  placeInText: placeOf,
};
