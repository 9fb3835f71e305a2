/** Where on the page a thing of the story stands: the fragment that leads to it. Public; ids are words and never move. */
export const anchors = {
  claim: (id: string) => `claim-${id}`,
  note: (id: string) => `note-${id}`,
  passage: (noteId: string) => `passage-${noteId}`,
  voice: (id: string) => `voice-${id}`,
  country: (id: string) => `country-${id.toLowerCase()}`,
  precondition: (id: string) => `precondition-${id}`,
  condition: (id: string) => `condition-${id}`,
  dependency: (id: string) => `dependency-${id}`,
  event: (id: string) => `event-${id}`,
  change: (id: string) => `change-${id}`,
  version: (id: string) => `version-${id}`,
  policy: (id: string) => `policy-${id}`,
  ref: (id: string) => `ref-${id}`,
  correction: (id: string) => `correction-${id}`,
} as const;

/** The schemes a link in a section may have, such as `claim:` in `[words](claim:peace-precondition)`. */
export const linkSchemes = ["claim", "ref", "note", "country", "precondition", "event"] as const;
export type LinkScheme = (typeof linkSchemes)[number];

/** Splits the address of a link in a section; undefined where it is none of ours. */
export function readLink(url: string): { scheme: LinkScheme; id: string } | undefined {
  const [, name = "", id = ""] = /^([a-z]+):(.+)$/u.exec(url) ?? [];
  const scheme = linkSchemes.find((known) => known === name);
  return scheme && { scheme, id };
}
