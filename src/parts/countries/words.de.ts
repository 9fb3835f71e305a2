import isoCountries from "i18n-iso-countries";
import { capitalised } from "../../words/as-sentence.ts";
import { counted, figures, list, marked } from "../../words/grammar.de.ts";
import type { Words } from "../../words/in-languages.ts";
import type { Compass } from "./map/frame.ts";
import type { DisputedPlace } from "./map/caption.ts";
import type { enGB } from "./words.en-GB.ts";

const disputedPlaces: Record<DisputedPlace, string> = {
  crimea: "die Krim",
  abkhazia: "Abchasien und Südossetien",
  karabakh: "Karabach",
  golan: "die Golanhöhen",
  halaib: "das Halaib-Dreieck",
  palestine: "das Westjordanland und Gaza",
  "western-sahara": "die Westsahara",
  kosovo: "das Kosovo",
  "northern-cyprus": "Nordzypern",
  somaliland: "Somaliland",
  transnistria: "Transnistrien",
  "jammu-kashmir": "Jammu und Kaschmir",
  "azad-kashmir": "Asad Kaschmir",
  "aksai-chin": "Aksai Chin",
  arunachal: "Arunachal Pradesh",
  taiwan: "Taiwan",
  kuril: "die südlichen Kurilen",
  falklands: "die Falklandinseln",
  essequibo: "das Gebiet Essequibo",
};

const compass: Record<Compass, string> = {
  north: "Norden",
  "north-east": "Nordosten",
  east: "Osten",
  "south-east": "Südosten",
  south: "Süden",
  "south-west": "Südwesten",
  west: "Westen",
  "north-west": "Nordwesten",
};

/** @param called code of the state, as ISO 3166-1 numbers it, or what the story calls it */
const stateName = (called: string): string =>
  shortNames.get(called) ?? isoCountries.getName(called, "de", { select: "alias" }) ?? called;

/** Names that the list of ISO 3166-1 has only in full. */
const shortNames = new Map([
  ["275", "Palästina"],
  ["760", "Syrien"],
]);

const degrees = (value: number, positive: string, negative: string): string =>
  `${figures(Math.abs(value))}° ${value < 0 ? negative : positive}`;

/** What is said of states and territories, in German. */
export const de: Words<typeof enGB> = {
  section: { label: "Länder" },
  called: (name) => `der Eintrag ${marked(name)}`,
  view: "Karte zum Dossier",
  fold: (countries) =>
    `${capitalised(counted(countries, "ein Staat oder Gebiet", "Staaten und Gebiete"))}, mit Belegen`,
  caption: "Wo der Artikel sie meint, und was über sie bekannt ist.",
  columns: {
    country: { head: "Staat oder Gebiet", name: "Land" },
    code: { head: "Kürzel nach ISO 3166-1" },
    role: { head: "Rolle" },
    part: { head: "Beteiligung" },
    places: { head: "Stellen" },
  },
  status: (column) => `${column}: Stand`,
  asOf: (column) => `${column}: Stand vom`,
  roles: {
    central: "Im Mittelpunkt",
    "taking-part": "Beteiligt",
    named: "Erwähnt",
  },
  finding: {
    named: (names) => `Im Dossier: ${list(names)}`,
    counted: (number) => `Im Dossier: ${counted(number, "ein Staat oder Gebiet", "Staaten und Gebiete")}`,
    standing: (label, names) => `${label}: ${list(names)}`,
    standingCounted: (label, number) => `${label}: ${figures(number)}`,
    standings: (column, standings) => `${column} – ${standings.join("; ")}`,
  },
  map: {
    title: "Karte der Staaten und Gebiete des Dossiers",
    shown: (number) =>
      `${capitalised(counted(number, "ein Staat oder Gebiet", "Staaten und Gebiete"))}; die Tabelle darunter ${number === 1 ? "nennt den Namen" : "führt alle auf"}.`,
    outside: (names, direction) =>
      `Außerhalb des Ausschnitts${direction === undefined ? "" : `, im ${compass[direction]}`}: ${names.join(", ")}.`,
    projection: ([longitude, latitude]) =>
      `Lamberts flächentreue Azimutalprojektion, zentriert auf ${degrees(latitude, "N", "S")}, ${degrees(longitude, "O", "W")}.`,
    shapeless: (names) => `Nicht auf der Karte: ${names.join(", ")}.`,
    borders: {
      visionscarto:
        "Grenzen: Natural Earth, von Visionscarto an die Sicht der Vereinten Nationen auf die Ukraine und die Westsahara angepasst.",
      "natural-earth":
        "Grenzen: Natural Earth, gezeichnet nach der tatsächlichen Kontrolle, unabhängig von der Rechtslage.",
    },
    put: (places) => `Strittiges ist so gezeichnet: ${list(places)}.`,
    disputed: (place, state) =>
      state === undefined ? `${disputedPlaces[place]} (für sich)` : `${disputedPlaces[place]} (${stateName(state)})`,
    noPosition: "Damit nimmt diese Seite nicht Stellung.",
  },
};
