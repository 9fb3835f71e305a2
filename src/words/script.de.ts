import type { ScriptWords } from "./script.en-GB.ts";

/** What the script says in German. */
export const script: ScriptWords = {
  copyLink: "Link kopieren",
  copyQuotation: "Zitat kopieren",
  linkCopied: "Link kopiert",
  quotationCopied: "Zitat kopiert",
  openNotes: "Alle öffnen",
  closeNotes: "Alle schließen",
  theme: "Hell oder dunkel",
  device: "Wie auf dem Gerät",
  light: "Hell",
  dark: "Dunkel",
  alsoCopies: "Kopiert auch die Adresse",
  refused: "Der Browser hat es nicht erlaubt. Bitte das Markierte kopieren.",
  share: "Teilen",
  shareFailed: "Das Teilen ist nicht gelungen",
  copyHeading: (heading) => `Link zu „${heading}“ kopieren`,
  copyNamed: (linkName) => `${linkName} kopieren`,
};
