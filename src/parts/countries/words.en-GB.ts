import isoCountries from "i18n-iso-countries";
import { capitalised } from "../../words/as-sentence.ts";
import { counted, list } from "../../words/grammar.en-GB.ts";
import type { Compass } from "./map/frame.ts";
import type { DisputedPlace } from "./map/caption.ts";
import type { Viewpoint } from "./viewpoints.ts";
import type { DefaultRole } from "./roles.ts";

const disputedPlaces: Record<DisputedPlace, string> = {
  crimea: "Crimea",
  abkhazia: "Abkhazia and South Ossetia",
  karabakh: "Karabakh",
  golan: "the Golan Heights",
  halaib: "the Halaib Triangle",
  palestine: "the West Bank and Gaza",
  "western-sahara": "Western Sahara",
  kosovo: "Kosovo",
  "northern-cyprus": "Northern Cyprus",
  somaliland: "Somaliland",
  transnistria: "Transnistria",
  "jammu-kashmir": "Jammu and Kashmir",
  "azad-kashmir": "Azad Kashmir",
  "aksai-chin": "Aksai Chin",
  arunachal: "Arunachal Pradesh",
  taiwan: "Taiwan",
  kuril: "the southern Kuril Islands",
  falklands: "the Falkland Islands",
  essequibo: "the Essequibo region",
};

/** @param called code of the state, as ISO 3166-1 numbers it, or what the story calls it */
const stateName = (called: string): string =>
  called === "275" ? "Palestine" : (isoCountries.getName(called, "en", { select: "alias" }) ?? called);

const degrees = (value: number, positive: string, negative: string): string =>
  `${String(Math.abs(value))}° ${value < 0 ? negative : positive}`;

/** What is said of states and territories, in British English. */
export const enGB = {
  /** What its section is called in a story that names no sections. */
  section: { label: "Countries" },
  called: (name: string): string => `the entry “${name}”`,
  view: "Map of the story",
  /** What its fold is called on the page: what is inside, and how much of it. */
  fold: (countries: number): string =>
    `${capitalised(counted(countries, "state or territory", "states and territories"))}, with evidence`,
  caption: "Where the article means them, and what is known of them.",
  columns: {
    country: { head: "State or territory", name: "Country" },
    code: { head: "ISO 3166-1 code" },
    role: { head: "Role" },
    part: { head: "Part" },
    places: { head: "Places" },
  },
  /** What data call the columns that belong to one of the story’s, by its label. */
  status: (column: string): string => `${column}: status`,
  asOf: (column: string): string => `${column}: as of`,
  roles: {
    central: "At the centre",
    "taking-part": "Takes part",
    named: "Is named",
  } satisfies Record<DefaultRole, string>,
  finding: {
    /** Those in the story, where they are few. */
    named: (names: readonly string[]): string => `In the story: ${list(names)}`,
    counted: (number: number): string =>
      `In the story: ${counted(number, "state or territory", "states and territories")}`,
    /** How some stand, by the label of a status: each by name where they are few, counted where they are many. */
    standing: (label: string, names: readonly string[]): string => `${label}: ${list(names)}`,
    standingCounted: (label: string, number: number): string => `${label}: ${String(number)}`,
    /** The same of all together, below what is asked of them. */
    standings: (column: string, standings: readonly string[]): string => `${column} – ${standings.join("; ")}`,
  },
  map: {
    title: "Map of the states and territories of the story",
    shown: (number: number): string =>
      `${capitalised(counted(number, "state or territory", "states and territories"))}; the table below lists ${number === 1 ? "it" : "them"}.`,
    outside: (names: readonly string[], direction?: Compass): string =>
      `Outside the frame${direction === undefined ? "" : `, to the ${direction}`}: ${names.join(", ")}.`,
    /** How it is read and projected; degrees of the centre, to the north and east. */
    projection: ([longitude, latitude]: readonly [number, number]): string =>
      `Lambert’s azimuthal equal-area projection, centred on ${degrees(latitude, "N", "S")}, ${degrees(longitude, "E", "W")}.`,
    shapeless: (names: readonly string[]): string => `Not on the map: ${names.join(", ")}.`,
    borders: {
      visionscarto:
        "Borders: Natural Earth, adapted by Visionscarto to United Nations views on Ukraine and Western Sahara.",
      "natural-earth": "Borders: Natural Earth, which draws them where they are held, whatever the law says.",
    } satisfies Record<Viewpoint, string>,
    put: (places: readonly string[]): string => `They put ${list(places)}.`,
    /** A disputed place, and the code or name of the state in which the map puts it; without one it stands by itself. */
    disputed: (place: DisputedPlace, state?: string): string =>
      state === undefined ? `${disputedPlaces[place]} by itself` : `${disputedPlaces[place]} in ${stateName(state)}`,
    noPosition: "That is no position of this page.",
  },
};
