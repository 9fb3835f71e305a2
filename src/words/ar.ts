import { elsewhere } from "./elsewhere.ar.ts";
import type { enGB } from "./en-GB.ts";
import { count, date, either, list, placeOf, quoted } from "./grammar.ar.ts";
import type { Words } from "./in-languages.ts";
import { pages } from "./pages.ar.ts";

/** What the interface says in general, in Arabic. */
export const ar: Words<typeof enGB> = {
  ...pages,
  ...elsewhere,
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
  statusJudgement: "الحالات تقديرنا نحن.",
  statusAsOf: (label, day) => `${label} حتى ${date(day)}`,
  asOf: (day) => `حتى ${date(day)}`,
  lastChecked: (day) => `آخر تحقق من الأدلة في ${date(day)}.`,
  quoted,
  place: placeOf,
  placeInText: placeOf,
};
