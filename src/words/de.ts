import { accessibility } from "./accessibility.de.ts";
import { elsewhere } from "./elsewhere.de.ts";
import type { enGB } from "./en-GB.ts";
import { count, date, either, list, placeOf, quoted } from "./grammar.de.ts";
import type { Words } from "./in-languages.ts";
import { capitalised } from "./as-sentence.ts";
import { pages } from "./pages.de.ts";
import { script } from "./script.de.ts";

/** What the interface says in general, in German. */
export const de: Words<typeof enGB> = {
  ...pages,
  ...elsewhere,
  accessibility,
  script,
  date,
  dateAlone: (day) => capitalised(date(day)),
  comma: ", ",
  semicolon: "; ",
  list,
  either,
  count,
  statuses: {
    met: "Erfüllt",
    "partly-met": "Teilweise erfüllt",
    unmet: "Nicht erfüllt",
    "not-found": "Nicht gefunden",
    reported: "Berichtet",
  },
  statusJudgement: "Der jeweilige Stand ist unsere Einschätzung.",
  statusAsOf: (label, day) => `${label}, Stand: ${date(day)}`,
  asOf: (day) => `Stand: ${date(day)}`,
  lastChecked: (day) => `Belege zuletzt geprüft am ${date(day)}.`,
  quoted,
  place: (at) => placeOf(at, "Abs."),
  placeInText: (at) => placeOf(at),
};
