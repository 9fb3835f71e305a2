import isoCountries from "i18n-iso-countries";
import { capitalised } from "../../words/as-sentence.ts";
import { count, counted, list } from "../../words/grammar.en-GB.ts";
import type { Compass } from "./map/frame.ts";
import type { DisputedPlace } from "./map/caption.ts";
import type { AccordStanding, Role } from "./schema.ts";

/** Where states stand in the accords, in a clause about those it is said of. */
const standingClauses: Record<AccordStanding, (names: string) => string> = {
  sponsor: (names) => `${names} sponsored the accords`,
  founder: (names) => `${names} founded the accords`,
  signed: (names) => `${names} signed`,
  declared: (names) => `${names} declared joining`,
  announced: (names) => `${names} announced joining`,
  "none-found": (names) => `for ${names} no accession was found`,
};

/** Candidates that stand alike, by name. */
interface Group {
  status: AccordStanding;
  names: readonly string[];
}

const disputedPlaces: Record<DisputedPlace, string> = {
  crimea: "Crimea",
  abkhazia: "Abkhazia and South Ossetia",
  karabakh: "Karabakh",
  golan: "the Golan Heights",
  halaib: "the Halaib Triangle",
  palestine: "the West Bank and Gaza",
  "western-sahara": "Western Sahara",
};

/** @param code of the state, as ISO 3166-1 numbers it */
const stateName = (code: string): string =>
  code === "275" ? "Palestine" : (isoCountries.getName(code, "en", { select: "alias" }) ?? code);

const degrees = (value: number, positive: string, negative: string): string =>
  `${String(Math.abs(value))}° ${value < 0 ? negative : positive}`;

/** What is said of states and territories, in British English. */
export const enGB = {
  called: (name: string): string => `the entry “${name}”`,
  view: "Map of the story",
  caption: "Where the article means them, and what is known of them.",
  columns: {
    country: { head: "State or territory", name: "Country" },
    code: { head: "ISO 3166-1 code" },
    role: { head: "Role" },
    part: { head: "Part" },
    places: { head: "Places" },
    ties: { head: "Ties with Israel" },
    standing: { head: "Standing in the accords" },
    asOf: { head: "As of" },
  },
  roles: {
    sponsor: "Sponsor",
    party: "Party to the accords",
    signatory: "Named as signatory",
    candidate: "Candidate",
    implied: "Implied candidate",
    condition: "Part of the condition",
    goal: "The larger goal",
    statehood: "Statehood at issue",
    recogniser: "Planned recognition",
    neighbour: "Neighbour",
  } satisfies Record<Role, string>,
  /** Roles that look alike on the map, as one label. */
  together: (labels: readonly string[]): string =>
    labels.map((label, index) => (index === 0 ? label : label.charAt(0).toLowerCase() + label.slice(1))).join(", "),
  /** What the map says of how many there are, where none is a candidate. */
  states: (number: number): string =>
    `${capitalised(counted(number, "state or territory", "states and territories"))} on the map`,
  /** Where few candidates stand, each by name. */
  candidates: (groups: readonly Group[]): string =>
    capitalised(groups.map(({ status, names }) => standingClauses[status](list(names))).join("; ")),
  /** The same of many, who are counted. */
  candidatesCounted: (number: number, groups: readonly Group[]): string =>
    `Of the ${counted(number, "candidate")}, ${groups
      .map(({ status, names }) => standingClauses[status](count(names.length)))
      .join("; ")}`,
  map: {
    title: "Map of the states and territories of the story",
    shown: (number: number): string =>
      `${capitalised(counted(number, "state"))} and territories; the table below lists them.`,
    outside: (names: readonly string[], direction?: Compass): string =>
      `Outside the frame${direction === undefined ? "" : `, to the ${direction}`}: ${names.join(", ")}.`,
    /** How it is read and projected; degrees of the centre, to the north and east. */
    projection: ([longitude, latitude]: readonly [number, number]): string =>
      `States and territories by their part in the article. Lambert’s azimuthal equal-area projection, centred on ${degrees(latitude, "N", "S")}, ${degrees(longitude, "E", "W")}.`,
    borders: "Borders: Natural Earth, adapted by Visionscarto to United Nations views on Ukraine and Western Sahara.",
    put: (places: readonly string[]): string => `They put ${list(places)}.`,
    /** A disputed place, and the code of the state in which the borders put it; without one it stands by itself. */
    disputed: (place: DisputedPlace, state?: string): string =>
      state === undefined ? `${disputedPlaces[place]} by itself` : `${disputedPlaces[place]} in ${stateName(state)}`,
    noPosition: "That is no position of this page.",
  },
};
