import { capitalised } from "../../words/as-sentence.ts";
import { count, counted, list, marked, plural } from "../../words/grammar.de.ts";
import type { Words } from "../../words/in-languages.ts";
import type { enGB } from "./words.en-GB.ts";

/** What is said of the versions of the report, in German. */
export const de: Words<typeof enGB> = {
  section: { label: "Wie der Bericht gewandert ist", short: "Fassungen" },
  calledVersion: (publisher) => `die Fassung von ${marked(publisher)}`,
  calledChange: (point) => `die Änderung ${marked(point)}`,
  bearing: "Wie es sich auf dem Weg hierher verändert hat",
  view: "Fassungen des Berichts",
  fold: (versions) => `${capitalised(counted(versions, "eine Fassung", "Fassungen"))} des Berichts`,
  columns: {
    version: { head: "Fassung" },
    headline: { head: "Überschrift" },
    appeared: { head: "Erschienen" },
    descent: { head: "Wie sie entstand" },
  },
  readIn: "Gelesen in",
  descents: {
    origin: () => "Der erste Bericht",
    likely: (from) => `Höchstwahrscheinlich aus dem Text von ${from} entstanden`,
    inferred: (from) => `Aus dem Text von ${from} entstanden, wie wir folgern`,
  },
  ways: { likely: "wahrscheinlich", inferred: "gefolgert" },
  changes: {
    view: "Wie der Bericht gewandert ist",
    fold: (points) => `${capitalised(counted(points, "ein Punkt", "Punkte"))} im Wortlaut, mit Belegen`,
    caption: "Was jede Fassung sagt.",
    judgement: "Die Richtung jeder Änderung beruht auf unserem eigenen Vergleich.",
    columns: {
      point: { head: "Punkt", name: "Punkt" },
      direction: { head: "Richtung", name: "Richtung" },
      effect: { head: "Was das bewirkt", name: "Wirkung" },
      references: { head: "Belege", name: "Belege" },
    },
    directions: {
      strengthened: "Verstärkt",
      weakened: "Abgeschwächt",
      dropped: "Weggelassen",
      added: "Hinzugefügt",
      relabelled: "Anders bezeichnet",
    },
    notSeen: "Nicht gesehen",
  },
  figure: {
    description: (publishers) => `${list(publishers)}, und ein Strang für jeden Punkt, der sich verändert hat.`,
    caption:
      "Ein Strang wird dicker, wo ein Punkt verstärkt, dünner, wo er abgeschwächt, und hohl, wo er anders bezeichnet wurde. Ein Querstrich zeigt, wo er wegfiel oder dazukam, Punkte, wo er nicht gesehen wurde.",
    said: "Was gesagt wurde",
    became: "Was daraus wurde",
  },
  finding: {
    unchanged: (first, last) => `Von ${first} bis ${last} wurde kein Punkt gefunden, dessen Sinn sich verändert hätte`,
    changed: (all, before) => {
      const shown = plural(all, {
        one: "Ein veränderter Punkt wird gezeigt",
        other: `${capitalised(count(all))} veränderte Punkte werden gezeigt`,
      });
      const whole = ["", "er hat", "beide haben"][all] ?? "alle haben";
      if (before === 0) return `${shown}; ${whole} sich erst im Artikel verändert`;
      const changed = before === all ? whole : plural(before, { one: "einer hat", other: `${count(before)} haben` });
      return `${shown}; ${changed} sich verändert, bevor der Artikel geschrieben wurde`;
    },
  },
};
