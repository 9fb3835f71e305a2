import { capitalised } from "../../words/as-sentence.ts";
import { count, counted, every, list, marked } from "../../words/grammar.de.ts";
import type { Words } from "../../words/in-languages.ts";
import type { enGB } from "./words.en-GB.ts";

/** What is said of preconditions, in German. */
export const de: Words<typeof enGB> = {
  section: { label: "Vorbedingungen" },
  called: (title) => `die Vorbedingung ${marked(title)}`,
  view: "Bedingungen, damals und heute",
  fold: (conditions) => `Belege für ${counted(conditions, "eine Bedingung", "Bedingungen")}`,
  caption: "Jede mit ihren Belegen.",
  whoAndWhatFor: "Wer, und wofür",
  columns: {
    condition: { head: "Bedingung", name: "Bedingung" },
    setBy: { head: "Gestellt von", name: "gestellt von" },
    metBy: { head: "Erfüllbar durch", name: "erfüllbar durch" },
    unlocks: { head: "Würde ermöglichen", name: "würde ermöglichen" },
    now: { head: "Letzter Stand", name: "Stand" },
    asOf: { head: "Stand vom", name: "Stand vom" },
  },
  statusThen: "Stand damals",
  finding: {
    unmoved: (all) => {
      const none = ["", "der einzigen Bedingung nicht", "keiner der beiden Bedingungen"][all];
      return `Seit dem Artikel hat sich der Stand ${none ?? `keiner der ${count(all)} Bedingungen`} geändert`;
    },
    moved: (all, moved, told) => {
      const some = `${moved === 1 ? "eine" : count(moved)} von ${count(all)} Bedingungen`;
      const share = moved === all ? every(all, "die einzige Bedingung", "Bedingungen") : some;
      const finding = `${capitalised(share)} ${moved === 1 ? "hat" : "haben"} sich nach unserer Einschätzung geändert`;
      return told.length === 0 ? finding : `${finding}: ${list(told)}`;
    },
    move: (title, status) => `${marked(title)} jetzt ${status}`,
    status: (label, isOwn) => (isOwn ? marked(label) : label.toLocaleLowerCase("de")),
  },
  figure: {
    condition: "Bedingung, und wer sie stellt",
    then: "Beim Erscheinen",
    now: "Letzter Stand",
    description: (number) =>
      `${capitalised(counted(number, "eine Bedingung", "Bedingungen"))}, mit Stand damals und letztem Stand.`,
    caption: (published) =>
      `Stand jeder Bedingung beim Erscheinen des Artikels, ${published}, und zum angegebenen Datum. Ein Pfeil zeigt eine Änderung.`,
  },
};
