import { isNameForm } from "./names.ts";
import type { StoryPart } from "./part.ts";

/** A kind of things that have an address of their own. */
export interface Kind {
  /** What stands before the colon of its ids, as in `note:who-spoke`, and in links of a section to one. */
  name: string;
  /** What a message to an author calls one, where that is not its name. */
  noun?: string;
  /** What stands before an id in the fragments of the story's page at which one stands; links lead to the first. */
  prefixes: readonly string[];
  /** Whether a section may link to one. */
  isLinked?: true;
  /** Whether it can be what became of a claim. */
  isOutcome?: true;
  /** Whether each has pages and files of its own, which are called by its name. */
  hasFiles?: true;
  /** The form of its ids, where it is not that of ids in general. */
  form?: { rule: string; expected: string; isHeld: (id: string) => boolean };
  /**
   * What a reader calls one that has a label, as in `the note “Which town they work for”`, in the language of a story;
   * what the core's are called stands in the words.
   */
  called?: (label: string, story: { language: string }) => string;
}

/** The kinds that every story has, by their names. */
export const coreKinds = {
  story: { name: "story", prefixes: [], hasFiles: true },
  section: { name: "section", prefixes: [""] },
  sentence: { name: "sentence", prefixes: [""] },
  claim: { name: "claim", prefixes: ["claim-"], isLinked: true, hasFiles: true },
  voice: { name: "voice", prefixes: ["voice-"] },
  note: { name: "note", prefixes: ["note-", "passage-"], isLinked: true, isOutcome: true },
  fact: { name: "fact", prefixes: [], isLinked: true },
  ref: { name: "ref", noun: "reference", prefixes: ["ref-"], isLinked: true },
  figure: { name: "figure", prefixes: [""], hasFiles: true },
  policy: { name: "policy", prefixes: ["policy-"] },
  correction: { name: "correction", prefixes: ["correction-"] },
} as const satisfies Record<string, Kind>;
export type CoreKind = keyof typeof coreKinds;

/** Kinds by their names. */
export type Kinds = ReadonlyMap<string, Kind>;

/** The kinds of the core and of parts. */
export const kindsOf = (parts: readonly Pick<StoryPart, "kinds">[]): Kinds =>
  new Map([...Object.values(coreKinds), ...parts.flatMap(({ kinds }) => kinds)].map((kind) => [kind.name, kind]));

/** A thing with an address, such as `claim:five-sources`: made of words, and independent of any order. */
export type PublicId = `${string}:${string}`;

/** What a fragment can be without being encoded or cut: letters of any script, digits, hyphens. */
const form = /^([a-z]{1,20}):([\p{Alphabetic}\p{M}\p{N}\p{Pc}-]{1,2000})$/u;

/** Splits an id into its kind, as far as that is known, and its name; undefined where it is none. */
export function readPublicId(text: string, kinds: Kinds): { kind: Kind; name: string } | undefined {
  const [, found = "", name = ""] = form.exec(text) ?? [];
  const kind = kinds.get(found);
  return kind && (kind.hasFiles !== true || isNameForm(name)) ? { kind, name } : undefined;
}

/** Splits an id that has been read before into the name of its kind and its own. */
export function splitId(id: PublicId): { kind: string; name: string } {
  const [kind = "", name = ""] = id.split(":");
  return { kind, name };
}

/** Where on the page a thing of some kind stands, as fragments; links to it lead to the first. Public; ids never move. */
export const placesOf = ({ prefixes }: Kind, id: string): string[] =>
  prefixes.map((prefix) => `${prefix}${id.toLowerCase()}`);

/** The fragments at which the thing with an id stands; none for what is a page as a whole. */
export function fragmentsOf(id: PublicId, kinds: Kinds): string[] {
  const parts = readPublicId(id, kinds);
  return parts ? placesOf(parts.kind, parts.name) : [];
}

/** The fragment that links to a thing of some kind lead to. */
export const anchorOf = (kind: Kind, id: string): string => placesOf(kind, id)[0] ?? "";

/** Where a thing of the core stands on the page. */
export const anchors = {
  claim: (id: string): string => anchorOf(coreKinds.claim, id),
  note: (id: string): string => anchorOf(coreKinds.note, id),
  passage: (noteId: string): string => placesOf(coreKinds.note, noteId)[1] ?? "",
  voice: (id: string): string => anchorOf(coreKinds.voice, id),
  policy: (id: string): string => anchorOf(coreKinds.policy, id),
  ref: (id: string): string => anchorOf(coreKinds.ref, id),
  correction: (id: string): string => anchorOf(coreKinds.correction, id),
} as const;

/** Splits the address of a link in a section; undefined where it leads to nothing that a section may link to. */
export function readLink(url: string, kinds: Kinds): { kind: Kind; id: string } | undefined {
  const [, name = "", id = ""] = /^([a-z]+):(.+)$/u.exec(url) ?? [];
  const kind = kinds.get(name);
  return kind?.isLinked ? { kind, id } : undefined;
}
