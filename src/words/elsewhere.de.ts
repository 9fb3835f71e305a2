import type * as english from "./elsewhere.en-GB.ts";
import { date, list, marked, percent, placeOf } from "./grammar.de.ts";
import type { Words } from "./in-languages.ts";
import { phrase } from "./phrase.ts";

/** What is read away from the pages, in German. */
export const elsewhere: Words<typeof english> = {
  card: {
    claim: "Aussage",
    appeared: (publisher, published) => `${publisher}, ${published}`,
    restsOn: ({ unnamed, named }) => {
      const onUnnamed = `${percent(unnamed)} der Wörter beruhen auf ungenannten Quellen`;
      if (unnamed > 0) return named > 0 ? `${onUnnamed}, ${percent(named)} auf namentlich Genannten` : onUnnamed;
      return named > 0 ? `${percent(named)} der Wörter beruhen auf namentlich Genannten` : undefined;
    },
    spoke: (speaking, silent) =>
      [list(speaking), silent.length > 0 && `ohne Stellungnahme: ${list(silent)}`].filter(Boolean).join("; "),
    standings: (labels) => labels.join("; "),
    bar: "Ein Balken zeigt, worauf alle Wörter beruhen",
  },
  citation: {
    access: (checked) => `Erläutert; Belege zuletzt geprüft am ${date(checked)}; bitte Tag des Abrufs ergänzen.`,
    about: ({ headline, authors, publisher, published, url }) =>
      authors === undefined
        ? `Zum Artikel ${marked(headline)}, ${publisher}, ${published}: ${url}`
        : `Zum Artikel ${marked(headline)} von ${authors}, ${publisher}, ${published}: ${url}`,
    asFile: (note, files) => [
      `${note} Als Datei: `,
      ...files.flatMap((file, index) => (index > 0 ? [", ", file] : [file])),
    ],
  },
  annotations: {
    label: (headline) => `Anmerkungen zu ${marked(headline)}`,
  },
  feed: {
    withNotes: (headline) => `${marked(headline)}, mit Anmerkungen`,
    annotated: (headline) => `${marked(headline)}, erläutert`,
  },
  llms: {
    about:
      "Der Artikel jedes Dossiers steht hier Wort für Wort und gehört denen, die ihn veröffentlicht haben. Die Anmerkungen sind von uns. Eine " +
      "Aussage ist, was der Artikel sagt, nicht, was wir festgestellt haben. Jeder Stand gilt bis zum Datum daneben.",
    page: "Die Seite",
    pageIs: (description, checked) => `${description} Belege zuletzt geprüft am ${date(checked)}`,
    claimsOf: (headline) => `Aussagen aus ${marked(headline)}`,
    rss: "Neue Dossiers und Berichtigungen, als RSS",
    jsonFeed: "Dasselbe als JSON Feed",
    sitemap: "Seitenverzeichnis",
    sitemapIs: "Jede Seite, und wann sie zuletzt geändert wurde",
  },
  markdown: {
    noteOnPage: "Die Anmerkung auf der Seite",
    passageOnPage: "Die Worte, um die es geht",
    policies: "Unsere Regeln",
    credit: "Herkunft und Rechte",
    thisPage: (link) => phrase`Diese Seite: ${link}`,
    article: (headline, publisher, link, rights) =>
      phrase`Der Artikel: „${headline}“, ${publisher}, ${link}. ${rights}`,
    ours: (publisher, annotated) => `Anmerkungen, Tabellen und Abschnitte: ${publisher}, ${date(annotated)}.`,
  },
  claimsTable: {
    id: "Kennung",
    label: "Kurzform",
    statement: "Aussage",
    quotation: "Zitat",
    place: "Stelle",
    count: "Zahl der Stimmen",
    voices: "Stimmen",
    standings: "Rang der Stimmen",
    firmest: "Höchster Rang",
    kind: "Art",
    references: "Belege",
    address: "Adresse",
    placeOf: (at) => placeOf(at),
  },
  files: {
    singleFile: "Die ganze Seite in einer Datei, zum Aufheben und zum Lesen ohne Netz",
    storyMarkdown: "Die ganze Seite als Markdown, ihre Anmerkungen als Fußnoten",
    articleMarkdown: "Der Artikel allein, Wort für Wort",
    storyJson:
      "Alles, mit aufgelösten Verweisen: Aussagen, Stimmen, Anmerkungen, Staaten, Bedingungen, Ereignisse, Belege",
    storySchema: "Das JSON-Schema, an das sich story.json hält",
    annotations: "Die Anmerkungen als W3C Web Annotations",
    claimsCsv: "Die Aussagen und die Stimmen dahinter, für Tabellenprogramme",
  },
};
