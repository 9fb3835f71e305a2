import { capitalised } from "../../words/as-sentence.ts";
import { count, counted, date, every, list, marked, plural } from "../../words/grammar.de.ts";
import type { Words } from "../../words/in-languages.ts";
import { phrase } from "../../words/phrase.ts";
import type { EdgeKind } from "./schema.ts";
import type { enGB } from "./words.en-GB.ts";

/** How one condition stands to the next, with who says so between the words. */
const relations: Record<EdgeKind, (who: string) => string> = {
  requires: (who) => `ist Voraussetzung (${who}) für:`,
  enables: (who) => `erleichtert (${who}):`,
  hinders: (who) => `behindert (${who}):`,
  uncertain: (who) => `führt möglicherweise (${who}) zu:`,
};

const relation: Words<typeof enGB>["relation"] = ({ kind, attribution = "unsere Folgerung" }) =>
  relations[kind](attribution);

const markedList = (labels: readonly string[]): string => list(labels.map(marked));

/** What is said of what depends on what, in German. */
export const de: Words<typeof enGB> = {
  section: { label: "Was wovon abhängt", short: "Abhängigkeit" },
  calledCondition: (label) => `die Bedingung ${marked(label)}`,
  calledDependency: (statement) => `die Abhängigkeit ${marked(statement)}`,
  view: "Was wovon abhängt",
  fold: (conditions) => `Das Argument in Sätzen: ${counted(conditions, "eine Bedingung", "Bedingungen")}`,
  bearing: "Was davon abhängt",
  relation,
  leadsTo: (edge) => `${relation(edge)} ${marked(edge.to.label)}`,
  onArrow: (edge) => relation(edge).replace(/:$/u, ""),
  sentence: (from, said, to) => phrase`${marked(from)} ${said} ${marked(to)}`,
  conditions: {
    columns: {
      condition: { head: "Bedingung", name: "Bedingung" },
      status: { head: "Stand", name: "Stand" },
      remarks: { head: "Hinweise" },
      leadsTo: { head: "Was davon abhängt" },
      outcome: { head: "Was daraus wurde", name: "was daraus wurde" },
    },
    see: (precondition) => phrase`Siehe ${precondition}`,
    unmentioned: "Nicht im Artikel",
  },
  columns: {
    from: { head: "Von", name: "von" },
    kind: { head: "Art", name: "Art" },
    to: { head: "Zu", name: "zu" },
    dependency: { head: "Abhängigkeit" },
    statement: { head: "In einem Satz", name: "in einem Satz" },
    mentioned: { head: "Im Artikel", name: "im Artikel" },
    cites: { head: "Beruft sich auf", name: "beruft sich auf" },
  },
  yes: "ja",
  no: "nein",
  suppose: {
    legend: "Angenommen, eine Bedingung scheitert",
    follows: (failed, falls, shaken) => {
      const without = `Ohne ${marked(failed)} würde ${markedList(falls)} fehlen, was dafür als Voraussetzung genannt wird.`;
      return shaken.length === 0
        ? without
        : `${without} Weniger gestützt ${plural(shaken.length, { one: "wäre", other: "wären" })} ${markedList(shaken)}.`;
    },
  },
  figure: {
    description: (boxes) =>
      `${capitalised(counted(boxes, "ein Kasten", "Kästen"))}${boxes === 1 ? "" : " in der Reihenfolge des Gedankengangs"}. Die Sätze darunter sagen dasselbe.`,
    caption:
      "Ein Pfeil führt von einer Bedingung zu dem, was von ihr abhängt, seine Worte zu den Belegen, ein Kasten zu seinem Satz.",
    captionOfBoxes: "Ein Kasten führt zu seinen Sätzen.",
    captionOfRows: "Jede Bedingung, ihr Stand zu einem Datum und was von ihr abhängt; jede führt zu ihren Sätzen.",
    arrow: (leadsTo, statement) => `${leadsTo}: ${statement}`,
    asOf: (day) => `Stand: ${date(day)}`,
    stop: "Hier reißt die Kette",
    beside: "Außerhalb der Kette",
    inArticle: "im Artikel",
    notInArticle: "nicht im Artikel",
  },
  finding: {
    nobody: (conditions) =>
      `${capitalised(counted(conditions, "eine Bedingung", "Bedingungen"))}, von niemandem gestellt`,
    stop: (label) => `Die Kette reißt zuerst bei ${marked(label)}`,
    met: (met, all, stop) => {
      const one = `Die einzige berichtete Bedingung war nach letztem Stand ${met === 1 ? "" : "nicht "}erfüllt`;
      const some = `${met < 2 ? "war" : "waren"} ${["keine", "eine"][met] ?? count(met)}`;
      const several =
        met === all
          ? `${capitalised(every(all, "die einzige Bedingung", "berichteten Bedingungen"))} waren nach letztem Stand erfüllt`
          : `Von ${count(all)} berichteten Bedingungen ${some} nach letztem Stand erfüllt`;
      const told = plural(all, { one, other: several });
      return stop === undefined ? told : `${told}; die Kette reißt zuerst bei ${marked(stop)}`;
    },
  },
};
