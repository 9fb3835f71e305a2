import { format } from "date-fns/format";
import { de as locale } from "date-fns/locale/de";
import { capitalised } from "../../words/as-sentence.ts";
import { count, counted, date, either, every, list, marked, plural } from "../../words/grammar.de.ts";
import type { Words } from "../../words/in-languages.ts";
import type { enGB } from "./words.en-GB.ts";

/** Lengths of time, of one and of more. */
const units = {
  years: ["ein Jahr", "Jahre"],
  months: ["einen Monat", "Monate"],
  weeks: ["eine Woche", "Wochen"],
  days: ["einen Tag", "Tage"],
} as const;

/** What is said of events, in German. */
export const de: Words<typeof enGB> = {
  section: { label: "Ereignisse" },
  called: (title) => `das Ereignis ${marked(title)}`,
  view: "Vor und seit dem Artikel",
  fold: (events) => `${capitalised(counted(events, "ein Ereignis", "Ereignisse"))}, mit Belegen`,
  before: "Vor dem Artikel",
  since: (published) => `Seit dem Artikel, ${published}`,
  bearing: "Das Ereignis selbst",
  frame: (published) => `Was vor dem Artikel (${published}) und seither geschah, nach Datum; Graues kam vor ihm.`,
  columns: {
    date: { head: "Datum", name: "Datum" },
    first: { head: "Erster Tag", name: "erster Tag" },
    last: { head: "Letzter Tag", name: "letzter Tag" },
    distance: { head: "Abstand", name: "Abstand" },
    event: { head: "Ereignis", name: "Ereignis" },
    condition: { head: "Bedingung", name: "Bedingung" },
    references: { head: "Belege", name: "Belege" },
  },
  distance: ({ side, length }) => {
    if (side === "with") return "Etwa zur Zeit des Artikels";
    const where = side === "before" ? "vor dem Artikel" : "nach dem Artikel";
    if (!length) return capitalised(where);
    const [one, other] = units[length.unit];
    return capitalised(`${length.isExact ? "" : "etwa "}${counted(length.count, one, other)} ${where}`);
  },
  timeline: {
    description: (events) =>
      `${capitalised(counted(events, "ein datiertes Ereignis", "datierte Ereignisse"))}, gemessen am Datum des Artikels.`,
    leftOut: (cuts) =>
      `Ein einziger Maßstab; ausgelassen, weil dort kein Ereignis verzeichnet ist: ${list(cuts.map(({ from, to }) => `${month(from)} bis ${month(to)}`))}.`,
    caption:
      "Ein gefülltes Zeichen deckt die Tage eines Ereignisses, ein offenes dessen Monat oder Jahreszeit; Graues kam vor dem Artikel.",
    pointed: "Ein spitzes Zeichen hat auf dieser Seite kein bekanntes Ende.",
    dashed: "Ein gestricheltes ist nicht gesichert.",
    article: (published) => `Der Artikel, ${published}`,
    newestPage: (day) => `Neueste Seite: ${date(day)}`,
    cut: (months) =>
      months < 24
        ? `${plural(months, { one: "1 Monat", other: `${String(months)} Monate` })} ausgelassen`
        : `${String(Math.floor(months / 12))} Jahre ausgelassen`,
    month: (day) => format(day, "MMM", { locale }),
    monthOfYear: (day) => format(day, "MMM yyyy", { locale }),
    other: "Andere Ereignisse",
    noneSince: "seither keines verzeichnet",
  },
  finding: {
    none: "Seit dem Artikel ist kein Ereignis verzeichnet",
    listed: (all) =>
      all === 1
        ? "Seit dem Artikel ist ein Ereignis verzeichnet"
        : `Seit dem Artikel sind ${count(all)} Ereignisse verzeichnet`,
    one: (isBearing) =>
      `Seit dem Artikel ist ein Ereignis verzeichnet; es betrifft ${isBearing ? "eine" : "keine"} Vorbedingung`,
    several: (all, bearing, silent) => {
      const bears = ["betrifft keines", "betrifft eines"][bearing] ?? `betreffen ${count(bearing)}`;
      const whole = `${capitalised(every(all, "das einzige Ereignis", "seit dem Artikel verzeichneten Ereignisse"))} betreffen`;
      const none = silent.length > 0 ? `, keines ${either(silent.map(marked))}` : "";
      return `${bearing === all ? whole : `Von ${count(all)} seit dem Artikel verzeichneten Ereignissen ${bears}`} eine Vorbedingung${none}`;
    },
  },
};

function month(day: Date): string {
  return format(day, "MMMM yyyy", { locale });
}
