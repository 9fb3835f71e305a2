import { asSentence, capitalised } from "./as-sentence.ts";
import { counted, date, figures, list, marked } from "./grammar.de.ts";
import type { Words } from "./in-languages.ts";
import type * as english from "./pages.en-GB.ts";
import { phrase } from "./phrase.ts";

const languageNames = new Intl.DisplayNames("de", { type: "language" });

const forms = {
  copy: "Abdruck",
  retelling: "Nacherzählung",
  digest: "Zusammenfassung",
  mirror: "Zweitveröffentlichung",
};
/** Whose text it is, so that nobody takes it for the work of that publisher. */
const formsOf = {
  copy: "Abdruck eines Textes von",
  retelling: "Nacherzählung eines Textes von",
  digest: "Zusammenfassung eines Textes von",
  mirror: "Zweitveröffentlichung eines Textes von",
};

/** What the record has of a story, which may have no notes. */
const onRecord = (hasNotes: boolean): string =>
  `Berichtigungen, ${hasNotes ? "alle Anmerkungen, " : ""}vollständige Quellenangaben, Grundsätze und Geschichte`;

/** What the pages say around the parts of a story, in German. */
export const pages: Words<typeof english> = {
  page: {
    skipToArticle: "Zum Artikel",
    contents: "Auf dieser Seite",
    article: "Artikel",
    references: "Belege",
  },
  aboutSection: { label: "Arbeitsweise und Weiterverwendung", short: "Arbeitsweise" },
  bases: {
    article: "Aus dem Artikel",
    references: "Nach Berichten von",
    comparison: "Unser Vergleich mit",
    inference: "Unsere Folgerung aus",
    "not-found": "Nicht gefunden auf gelesenen Seiten bis",
  },
  alsoBefore: (statements) =>
    `Auch für die ${statements === 1 ? "Angabe" : counted(statements, "Angabe", "Angaben")} davor`,
  reference: {
    form: (form, of) => (of === undefined ? forms[form] : `${formsOf[form]} ${of}`),
    kinds: {
      "wire-report": "Agenturmeldung",
      "official-text": "amtlicher Text",
      opinion: "Meinung",
      analysis: "Analyse",
      study: "Studie",
      database: "Datenbank",
      encyclopedia: "Enzyklopädie",
      post: "Post in einem Netzwerk",
    },
    by: (author) => `von ${author}`,
    accessed: (read) => `gelesen am ${date(read)}`,
    paywall: "kostenpflichtig",
    archived: "archivierte Kopie",
    unarchived: (reason) => asSentence(`Keine archivierte Kopie: ${reason}`),
    translation: "Titel übersetzt",
    listing: "Titel wie im Verzeichnis",
    undated: "ohne Datum",
    roots: (works, roots) =>
      `Nach Ursprung gezählt sind die ${figures(works)} Veröffentlichungen unten ${figures(roots)}: Was denselben Bericht enthält, zählt einmal.`,
    root: (works, of, publishers) =>
      capitalised(
        `${counted(works, "eine Veröffentlichung", "Veröffentlichungen")} enthalten einen Bericht von ${of} und zählen als eine: ${list(publishers)}.`,
      ),
    untitled: "ohne Titel",
    language: (tag) => `Sprache: ${languageNames.of(tag) ?? tag}`,
    excerpt(source, words, translation) {
      if (words === undefined)
        return translation === undefined ? [`${source}.`] : phrase`${source}, übersetzt: ${translation}`;
      return translation === undefined
        ? phrase`${source}: ${words}`
        : phrase`${source}: ${words}, übersetzt: ${translation}`;
    },
    source: (publisher, place) => (place === undefined ? publisher : `${publisher}, ${place}`),
  },
  things: {
    story: (title) => `das Dossier ${marked(title)}`,
    section: (label) => `der Abschnitt ${marked(label)}`,
    sentence: (text) => `der Satz ${marked(text)}`,
    claim: (label) => `die Aussage ${marked(label)}`,
    voice: (name) => `die Stimme ${marked(name)}`,
    note: (title) => `die Anmerkung ${marked(title)}`,
    ref: (name) => `der Beleg ${marked(name)}`,
    figure: (name) => `die Grafik ${marked(name)}`,
    fact: (says) => `die Angabe ${marked(says)}`,
    policy: (title) => `die Regel ${marked(title)}`,
    correction: (day) => `die Berichtigung vom ${day}`,
  },
  head: {
    published: (publisher, published, note) =>
      phrase`${publisher}, ${published}.${note === undefined ? "" : ` ${note}`}`,
    notes: (publisher, annotated, checked) =>
      `Anmerkungen von ${publisher}, ${date(annotated)}; Belege geprüft am ${date(checked)}.`,
    annotated: (publisher, annotated, checked) =>
      `Erläutert von ${publisher}, ${date(annotated)}; Belege geprüft am ${date(checked)}.`,
    inShort: "Kurz gesagt",
  },
  article: {
    name: "Der Artikel, mit Anmerkungen",
    nameAlone: "Der Artikel",
    at: (publisher) => `Der Artikel bei ${publisher}`,
    paragraphLink: "Link zu diesem Absatz",
    caption: "Bildunterschrift",
    linkOfArticle: (host) => `Link des Artikels selbst zu ${host}`,
    lenses: "Anmerkungen auswählen",
    allNotes: "Alle Anmerkungen",
    noNotes: "Keine Anmerkungen",
    backToPassage: "Zurück zur Stelle",
    previousNote: "Vorige Anmerkung",
    nextNote: "Nächste Anmerkung",
    noteKinds: { background: "Hintergrund", dispute: "strittig" },
    writtenBy: (author, written) =>
      author === undefined
        ? `Geschrieben: ${written ? date(written) : ""}`
        : `Geschrieben von ${[author, ...(written ? [date(written)] : [])].join(", ")}`,
    endnotes: "Anmerkungen zum Artikel",
  },
  correction: {
    heading: "Berichtigungen",
    none: (asOf) => `Bisher wurde nichts berichtigt (Stand: ${date(asOf)}).`,
    was: (mark, was) => phrase`${mark("Vorher:")} ${was}`,
    is: (mark, is) => phrase`${mark("Jetzt:")} ${is}`,
    wasAndIs: ({ was, is }) => `Vorher: ${was} Jetzt: ${is}`,
    ofDay: (day) => `Berichtigung vom ${date(day)}`,
    of: (thing, story) => `Berichtigung in ${marked(story)}: ${thing}`,
    see: (thing) => phrase`Siehe: ${thing}.`,
  },
  claimPage: {
    title: (label) => `Aussage: ${label}`,
    skip: "Zur Aussage",
    number: (number, all) => `Aussage ${String(number)} von ${String(all)}`,
    said: (said, checked) =>
      phrase`Das steht im Artikel, ${said.place} von „${said.headline}“, ${said.publisher}, ${said.published}. Belege zuletzt geprüft am ${date(checked)}.`,
    cite: "Zum Zitieren",
    words: "Der Wortlaut",
    by: (authors, publisher) => (authors === undefined ? phrase`${publisher}.` : phrase`Von ${authors}, ${publisher}.`),
    inArticle: "Im Artikel lesen, mit allen Anmerkungen",
    inArticleAlone: "Im Artikel lesen",
    behind: "Wer dahintersteht",
    notes: "Unsere Anmerkungen",
    noNotes: "Zu diesen Worten keine.",
    notesBelow: "Was daraus wurde, steht weiter unten.",
    outcome: "Was daraus wurde",
    facts: "Was andere Veröffentlichungen sagen",
    roots: "Was als eines zählt",
    bearings: { supports: "Stützt die Aussage", disputes: "Widerspricht der Aussage", adds: "Ergänzt die Aussage" },
    notFound: (page) =>
      phrase`Wir haben gesucht, was danach kam, und nichts gefunden; die neueste Seite dazu ist ${page}`,
    newest: (publisher, published) => asSentence(`${publisher}, ${date(published)}`),
    told: (status, when) => [status, when].filter(Boolean).join(", "),
    speaker: (name) => `${name}:`,
    others: "Andere Aussagen",
    previous: "Vorige Aussage",
    next: "Nächste Aussage",
  },
  takeAway: {
    what: (link, file) =>
      phrase`${link("Zitierangaben, Grafiken für andere Seiten, Daten und Bilder")} zu diesem Dossier; ${file("die ganze Seite in einer Datei")}.`,
  },
  record: {
    title: (story) => `Nachweise: ${story}`,
    description: (story, hasNotes) => `${onRecord(hasNotes)} von ${marked(story)}.`,
    heading: "Nachweise",
    history: "Geschichte",
    firstAnnotated: "Zuerst erläutert",
    annotated: "Zuletzt erläutert",
    checked: "Belege zuletzt geprüft",
    renamed: "Jetzt unter anderem Namen oder an anderer Stelle",
    inPlaceOf: (thing, ids) => `${thing}, anstelle von ${list(ids)}`,
    what: (hasNotes, link) => phrase`${link(onRecord(hasNotes))} haben eine eigene Seite.`,
  },
  reuse: {
    title: (story) => `Zitieren und weiterverwenden: ${story}`,
    description: (story) => `Zitierangaben, Grafiken, Daten und Bilder aus ${marked(story)} zum Mitnehmen.`,
    skip: "Zum Inhalt",
    story: "Das Dossier, zu dem dies gehört",
    heading: "Zum Mitnehmen",
    cite: "Das Dossier zitieren",
    claims: (link) =>
      phrase`Jede Aussage hat eine eigene Seite und eine eigene Zitierangabe; ${link("die Tabelle der Aussagen")} führt dorthin.`,
    figures: "Eine Grafik anderswo zeigen",
    figure: "Eine Grafik bringt Überschrift, Quellenzeile und ihre Angaben als Text mit; sie lädt nichts von anderswo.",
    inStory: "Im Dossier",
    alone: "Einzeln",
    data: "Mit anderen Werkzeugen lesen",
    pictures: "Bilder für einen Beitrag",
  },
  share: {
    heading: "Zum Teilen",
    claimLink: "Link zu dieser Aussage",
    source: (attribution, address, when) => ` – ${attribution}, ${address}, ${when}`,
  },
  notFound: {
    skip: "Zum Inhalt",
    title: "Nicht gefunden",
    heading: "Unter dieser Adresse steht keine Seite",
    description: "Unter dieser Adresse steht keine Seite.",
    why: "Vielleicht wurde sie falsch eingetippt oder unterwegs abgeschnitten. Was hier erschienen ist, behält seine Adresse oder führt von ihr weiter: Hat ein Link von uns hierher geführt, so war das unser Fehler.",
    claims: (headline) => phrase`Was „${headline}“ aussagt`,
    allStories: "Alle Dossiers",
  },
  moved: {
    heading: "Diese Seite ist umgezogen",
    to: (link, story) => phrase`Sie steht jetzt unter ${link} und gehört zu „${story}“.`,
  },
  withdrawn: {
    heading: "Dieses Dossier wurde zurückgezogen",
    on: (title, day) => `${marked(title)} wurde am ${date(day)} zurückgezogen.`,
  },
  front: {
    heading: "Dossiers",
    skip: "Zu den Dossiers",
    appeared: (publisher, published, annotated) =>
      phrase`${publisher}, ${published}. Anmerkungen vom ${date(annotated)}.`,
    counts: (claims, notes) =>
      capitalised(
        list([
          counted(claims, "eine Aussage", "Aussagen"),
          ...(notes > 0 ? [counted(notes, "eine Anmerkung", "Anmerkungen")] : []),
        ]),
      ),
    former: (thing, story) => phrase`Der Link, der hierher geführt hat, meint: ${thing} in „${story}“.`,
  },
  saved: {
    line: (checked, address) =>
      phrase`Gespeicherte Fassung. Belege zuletzt geprüft am ${date(checked)}; spätere Berichtigungen stehen unter ${address}.`,
  },
  figure: {
    drawing: "Zeichnung (SVG)",
    picture: "Bild (PNG)",
    data: "Daten (CSV)",
    credit: "Nachweis",
    takeAlong: "Bild, Daten, Einbetten",
    checked: (day) => `Geprüft am ${date(day)}.`,
    description: (finding, story, checked) => `${finding} Aus ${marked(story)}, geprüft am ${date(checked)}.`,
    asTable: "Die Grafik als Tabelle",
    tableCaption: (finding) => `${finding} Mit Belegen:`,
  },
};
