import { anchors } from "../anchors.ts";
import { isNameForm } from "../names.ts";

/** Kinds of things with an address of their own; those a section can link to are called as they are there. */
export const publicKinds = [
  "story",
  "section",
  "sentence",
  "claim",
  "voice",
  "note",
  "country",
  "precondition",
  "condition",
  "dependency",
  "event",
  "version",
  "change",
  "ref",
  "figure",
  "policy",
  "correction",
] as const;
export type PublicKind = (typeof publicKinds)[number];

/** A thing with an address, such as `claim:five-sources`: made of words, and independent of any order. */
export type PublicId = `${PublicKind}:${string}`;

/** Kinds of things that have pages and files of their own, which are called by their names. */
const withFiles: readonly PublicKind[] = ["story", "claim", "figure"];

/** What a fragment can be without being encoded or cut: letters of any script, digits, hyphens. */
const form = /^([a-z]{1,20}):([\p{Alphabetic}\p{M}\p{N}\p{Pc}-]{1,2000})$/u;

/** Splits an id into its kind and its name; undefined where it is none. */
export function readPublicId(text: unknown): { kind: PublicKind; name: string } | undefined {
  const [, found = "", name = ""] = form.exec(String(text)) ?? [];
  const kind = publicKinds.find((known) => known === found);
  return kind && (!withFiles.includes(kind) || isNameForm(name)) ? { kind, name } : undefined;
}

export const isPublicId = (text: unknown): text is PublicId =>
  typeof text === "string" && readPublicId(text) !== undefined;

const fragments: Record<PublicKind, (name: string) => string[]> = {
  story: () => [],
  section: (name) => [name],
  sentence: (name) => [name],
  claim: (name) => [anchors.claim(name)],
  voice: (name) => [anchors.voice(name)],
  note: (name) => [anchors.note(name), anchors.passage(name)],
  country: (name) => [anchors.country(name)],
  precondition: (name) => [anchors.precondition(name)],
  condition: (name) => [anchors.condition(name)],
  dependency: (name) => [anchors.dependency(name)],
  event: (name) => [anchors.event(name)],
  version: (name) => [anchors.version(name)],
  change: (name) => [anchors.change(name)],
  ref: (name) => [anchors.ref(name)],
  figure: (name) => [name],
  policy: (name) => [anchors.policy(name)],
  correction: (name) => [anchors.correction(name)],
};

/** The ids of elements of the story's page that a thing stands at, the one links to it lead to first. */
export function fragmentsOf(id: PublicId): string[] {
  const parts = readPublicId(id);
  return parts ? fragments[parts.kind](parts.name) : [];
}
