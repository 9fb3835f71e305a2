import { capitalised } from "../words/as-sentence.ts";
import { count, counted, every, figures, percent as percentOf, plural } from "../words/grammar.de.ts";
import type { Words } from "../words/in-languages.ts";
import { phrase } from "../words/phrase.ts";
import type { enGB } from "./words.en-GB.ts";

/** What is said of voices and of what the words rest on, in German. */
export const de: Words<typeof enGB> = {
  section: { label: "Quellen" },
  standings: {
    named: "Eine namentlich genannte Person",
    official: "Eine Amtsperson, ungenannt",
    institution: "Eine Institution",
    unnamed: "Ungenannte Quellen",
    unidentified: "Ein Medium, nicht benannt",
    silent: "Ablehnung oder Schweigen",
    record: "Öffentlich dokumentiert",
    analysis: "Einordnung und Hintergrund",
    unsourced: "Nachricht ohne genannte Quelle",
    none: "In keiner Aussage",
  },
  voices: {
    named: "namentlich",
    official: "Amtsperson, ungenannt",
    institution: "Institution",
    unnamed: "ungenannt",
    unidentified: "Medium, nicht benannt",
    silent: "ohne Stellungnahme",
  },
  groups: {
    named: "namentlich",
    official: "amtlich",
    institution: "Institution",
    unnamed: "ungenannt",
    unidentified: "Medium",
    silent: "ohne Auskunft",
  },
  didNotComment: "Keine Stellungnahme",
  kinds: {
    record: {
      short: "Dokumentiert",
      sentence: "Das ist öffentlich dokumentiert: Alle können es nachschlagen.",
      references: "Siehe",
    },
    analysis: {
      short: "Einordnung",
      sentence: "Das ist eigene Einordnung des Artikels oder Hintergrund. Der Artikel beruft sich dabei auf niemanden.",
      references: "Auch in",
    },
    unsourced: {
      short: "Ohne Quelle",
      sentence: "Das ist eine Nachricht, für die sich der Artikel auf niemanden beruft.",
      references: "Mit Quellenangabe bei",
    },
  },
  noVoice: "Keine Stimme",
  reportedBy: "Nach Berichten von",
  notTold: (mark, untold) => phrase`${mark("Nicht gesagt:")} ${untold}`,
  claims: {
    view: "Aussagen und die Stimmen dahinter",
    columns: {
      claim: { head: "Aussage", name: "Aussage" },
      place: { head: "Stelle", name: "Stelle" },
      statement: { head: "Was der Artikel sagt", name: "was der Artikel sagt" },
      voices: { head: "Stimmen", name: "Stimmen" },
      standing: { head: "Rang oder Art", name: "Rang oder Art" },
      behind: { head: "Stimmen, oder was es ist" },
      outcome: { head: "Was daraus wurde" },
    },
    noNews: "Was der Artikel aussagt, ist öffentlich dokumentiert oder seine eigene Einordnung",
    finding: (all, unsourced) => {
      const one = "eine Nachricht, für die sich der Artikel auf niemanden beruft";
      if (all === 1) return `Die einzige Aussage ist ${unsourced === 1 ? one : `k${one}`}`;
      const news = "Nachrichten, für die sich der Artikel auf niemanden beruft";
      if (unsourced === all) return `${capitalised(every(all, "die einzige Aussage", "Aussagen"))} sind ${news}`;
      const of = `von ${count(all)} Aussagen`;
      if (unsourced < 2) return `${unsourced === 1 ? "Eine" : "Keine"} ${of} ist ${one}`;
      return `${capitalised(count(unsourced))} ${of} sind ${news}`;
    },
    description: "Die Tabelle auf der Seite sagt dasselbe.",
    order: "Aussagen in der Reihenfolge des Artikels, Stimmen von der stärksten zur schwächsten.",
    orderAlone: "Aussagen in der Reihenfolge des Artikels.",
  },
  table: {
    view: "Was man über jede Stimme erfährt",
    fold: (voices) => `Was der Artikel über ${counted(voices, "eine Stimme", "Stimmen")} sagt, und was nicht`,
    caption: "Was man über jede Stimme erfährt, und was der Artikel nicht sagt.",
    columns: {
      voice: { head: "Stimme", name: "Stimme" },
      standing: { head: "Rang", name: "Rang" },
      told: { head: "Der Artikel sagt", name: "gesagt" },
      untold: { head: "Er sagt nicht", name: "nicht gesagt" },
    },
  },
  shares: {
    view: "Wer hinter den Worten steht",
    caption: "Anteil der Wörter des Artikels nach dem, worauf sie beruhen.",
    columns: {
      standing: { head: "Worauf sie beruhen", name: "worauf sie beruhen" },
      words: { head: "Wörter", name: "Wörter" },
      percent: { head: "Prozent", name: "Prozent" },
    },
    percent: percentOf,
    words: (number) => plural(number, { one: "1 Wort", other: `${figures(number)} Wörter` }),
    description: "Die Liste sagt dasselbe.",
    figureCaption: (words) =>
      `${plural(words, { one: "Anteil des einen Wortes des Artikels nach dem, worauf es beruht", other: `Anteil der ${figures(words)} Wörter des Artikels nach dem, worauf sie beruhen` })}. Dick heißt, dass eine Stimme spricht, dünn, dass keine spricht.`,
    miniature: "Der Artikel, eine Zeile je Absatz",
    fold: (shares) =>
      shares === 1
        ? "Der Anteil in Wörtern und Prozent"
        : `${capitalised(count(shares))} Anteile in Wörtern und Prozent`,
    finding: {
      nobody: "Der Artikel beruft sich auf niemanden",
      cited: (percent) => `Für ${wholePercent(percent)} seiner Wörter beruft sich der Artikel auf jemanden`,
      uncited: (percent, elsewhere) => {
        const finding = `${wholePercent(percent, true)} der Wörter sind Nachrichten ohne Quelle`;
        return elsewhere === "none"
          ? finding
          : `${finding}; andere Fassungen nennen für ${elsewheres[elsewhere]} davon eine`;
      },
    },
  },
  countingRule: {
    title: "Wie Wörter gezählt werden",
    text: "Ein Wort der Überschrift oder eines Absatzes zählt einmal, für die am besten gestützte Aussage, zu der es gehört, in der Reihenfolge der Anteile. Ein Wort in keiner Aussage wird gesondert gezählt.",
  },
};

const elsewheres = { some: "einen Teil", most: "das meiste", all: "alles" };

function wholePercent(percent: number | undefined, isFirst = false): string {
  if (percent !== undefined) return percentOf(percent);
  return isFirst ? `Weniger als ${percentOf(1)}` : `weniger als ${percentOf(1)}`;
}
