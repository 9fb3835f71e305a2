import { statedOn, type accessibility as english } from "./accessibility.en-GB.ts";
import { date } from "./grammar.de.ts";
import type { Words } from "./in-languages.ts";
import { phrase } from "./phrase.ts";

/** What the pages say of their accessibility, in German. */
export const accessibility: Words<typeof english> = {
  heading: "Barrierefreiheit",
  status:
    "Diese Seiten sollen die Richtlinien für barrierefreie Webinhalte (WCAG) 2.2, Stufe AA, erfüllen. Automatische Tests finden keinen Verstoß. Niemand hat die Seiten an allen Richtlinien geprüft; deshalb behaupten wir nicht, dass sie sie erfüllen.",
  tested: "Was automatische Tests prüfen",
  testedText:
    "In Chromium wird eine Seite jeder Art an den Regeln von axe-core bis zur Stufe AA gemessen. Das geschieht auf dem Telefon und am Schreibtisch, hell, dunkel, in erzwungenen Farben, auf Papier und ohne Skript. Screenreader erfahren das Ergebnis jeder Abbildung einmal. Anmerkungen, Blickwinkel, Ausklappbares und Schalter gehen allein mit der Tastatur, und auf der Seite des Artikels ist bei jedem Schritt zu sehen, wo sie steht. Wohin dort ein Link führt, kommt in Sicht, mit und ohne Skript. Ohne Formatierung behält die Seite ihre Reihenfolge. Das Programm hinter der Leseansicht von Firefox behält den Artikel, seine Anmerkungen und die Überschriften fast aller Abschnitte.",
  untested: "Was niemand geprüft hat",
  untestedText:
    "Niemand, der auf Screenreader, Bildschirmlupe, Schalter oder Spracheingabe angewiesen ist, hat die Seiten ausprobiert. Kein Screenreader lief, weder NVDA, JAWS, VoiceOver noch TalkBack. Keine Seite wurde in Safari oder Firefox geöffnet. Was älteren Browsern fehlt, wurde Chromium genommen; sie selbst liefen nicht.",
  report: "Eine Barriere melden",
  reportTo: (link) =>
    phrase`Bitte schreiben Sie an ${link}: auf welcher Seite, mit welchem Browser und welchem Hilfsmittel.`,
  reportNowhere: "Diese Website nennt keine Adresse, an die man schreiben kann.",
  asOf: `Erklärung vom ${date(statedOn)}.`,
};
