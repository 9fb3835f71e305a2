import { codeOf } from "./characters.ts";

/** A name that somebody keeps, and why nothing of ours may have it. */
interface KeptName {
  form: RegExp;
  /** Ends the sentence that begins “a name that”. */
  reason: string;
  /** Whether it is kept at the top of a site alone, where stories stand. */
  isAtTop?: true;
}

/** Names that hold to the form of ids, and that a system, a host or the site keeps for itself. */
const keptNames: readonly KeptName[] = [
  // https://learn.microsoft.com/windows/win32/fileio/naming-a-file
  { form: /^(?:con|prn|aux|nul|com\d|lpt\d)$/u, reason: "Windows keeps for a device: it can hold no folder called so" },
  { form: /^index$/u, reason: "hosts read as the folder around it" },
  { form: /^[2-5]\d\d$/u, reason: "hosts and the site keep for the page about an error" },
  { form: /^cdn-cgi$/u, reason: "Cloudflare answers itself", isAtTop: true },
  // https://developers.cloudflare.com/pages/functions/: what `wrangler pages deploy` passes over.
  { form: /^functions$/u, reason: "Cloudflare keeps for programs and does not publish", isAtTop: true },
  { form: /^api$/u, reason: "Vercel and Azure keep for programs", isAtTop: true },
  { form: /^(?:cgi-bin|icons|server-(?:info|status))$/u, reason: "Apache keeps for itself", isAtTop: true },
  // https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/hiddensegments/
  { form: /^bin$/u, reason: "Microsoft’s web server hides", isAtTop: true },
];

/** Where a name becomes a folder: at the top of the site, or among a story's claims. */
type NamePlace = "story" | "claim";

/** Why a thing may not be called by a name that somebody keeps; undefined where it may. */
export function keptBy(name: string, place: NamePlace): string | undefined {
  return keptNames.find(({ form, isAtTop }) => form.test(name) && (place === "story" || !isAtTop))?.reason;
}

/**
 * Most letters of a name. Systems take 255 bytes of one and Windows 260 of a whole path; the longest path of ours has two
 * names in it.
 */
export const longestName = 80;

/** Words joined by hyphens, no longer than the name of a folder may be. */
export const isNameForm = (name: string): boolean => nameFault(name) === undefined;

/**
 * What keeps a text from being a name that every system, host and browser reads alike, to follow the name in a message;
 * undefined where nothing does.
 */
export function nameFault(name: string): string | undefined {
  const [stray] = /[^a-zA-Z0-9-]/u.exec(name) ?? [];
  if (/[. ]$/u.test(name)) return "which ends in a dot or space, and Windows takes that away";
  if (stray !== undefined) return `which has ${shownSign(stray)} in it`;
  if (/[A-Z]/u.test(name)) return "which has capital letters, and some systems do not tell them from small ones";
  if (name.length > longestName)
    return `which has ${String(name.length)} letters, and a name has at most ${String(longestName)}`;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name)) return "which has a hyphen that joins no two words";
  return undefined;
}

/** A sign as it looks and, where that may mislead, by its number. */
function shownSign(sign: string): string {
  if (sign === " ") return "a space";
  return /^[!-~]$/u.test(sign) ? `\`${sign}\`` : `\`${sign}\` (${codeOf(sign)})`;
}

/** A name that may be used, as near to a text as can be; undefined where nothing is left of it. */
export function suggestName(text: string, place: NamePlace, taken: readonly string[] = []): string | undefined {
  // More than a name can have need not be read.
  const plain = text
    .slice(0, 2 * longestName)
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase();
  const words = plain.split(/[^a-z0-9]+/u).filter(Boolean);
  while (words.length > 1 && words.join("-").length > longestName - 6) words.pop();
  const name = words.join("-").slice(0, longestName - 6);
  if (name === "") return undefined;
  const free = keptBy(name, place) === undefined ? name : `${name}-${place}`;
  const numbers = Array.from({ length: taken.length }, (_, index) => `${free}-${String(index + 2)}`);
  return [free, ...numbers].find((candidate) => !taken.includes(candidate));
}
