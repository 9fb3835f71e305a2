import { capitalised } from "../../words/as-sentence.ts";
import { count, counted, list, marked } from "../../words/grammar.de.ts";
import type { Words } from "../../words/in-languages.ts";
import type { enGB } from "./words.en-GB.ts";

/** What is said of preconditions, in German. */
export const de: Words<typeof enGB> = {
  section: { label: "Vorbedingungen" },
  called: (title) => `die Vorbedingung ${marked(title)}`,
  view: "Bedingungen, damals und heute",
  caption: "Jede mit ihren Belegen.",
  frame: "Stand jeder Bedingung beim Erscheinen des Artikels und nach letztem Wissen.",
  whoAndWhatFor: "Wer, und wofür",
  columns: {
    condition: { head: "Bedingung", name: "Bedingung" },
    setBy: { head: "Gestellt von", name: "gestellt von" },
    metBy: { head: "Erfüllbar durch", name: "erfüllbar durch" },
    unlocks: { head: "Würde ermöglichen", name: "ermöglicht" },
    now: { head: "Letzter Stand", name: "Stand" },
    asOf: { head: "Stand vom", name: "Stand vom" },
  },
  statusThen: "Stand damals",
  finding: {
    unmoved: (all) =>
      `Seit dem Artikel hat sich der Stand von ${counted(all, "einer Bedingung", "Bedingungen")} nicht geändert`,
    moved: (all, moves) => {
      const which = moves.length === 1 ? "Eine" : capitalised(count(moves.length));
      const every = ["", "Die eine Bedingung", "Beide Bedingungen"][all] ?? `Alle ${count(all)} Bedingungen`;
      const share = moves.length === all ? every : `${which} von ${count(all)} Bedingungen`;
      const told = moves.map(({ title, status }) => `${marked(title)} jetzt ${status.toLocaleLowerCase("de")}`);
      return `${share} ${moves.length === 1 ? "hat" : "haben"} sich nach unserer Einschätzung geändert: ${list(told)}`;
    },
  },
  figure: {
    condition: "Bedingung, und wer sie stellt",
    then: "Beim Erscheinen",
    now: "Letzter Stand",
    unlocks: "Würde ermöglichen",
    description: (number) =>
      `${capitalised(counted(number, "eine Bedingung", "Bedingungen"))}, mit Stand damals und letztem Stand.`,
    caption: (published) =>
      `Stand jeder Bedingung beim Erscheinen des Artikels, ${published}, und zum angegebenen Datum. Ein Pfeil zeigt eine Änderung.`,
  },
};
