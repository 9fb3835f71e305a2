import { domainToUnicode } from "node:url";
import type { RuleName } from "./rules.ts";
import { smallLookalikes, scriptsOf } from "./look-alikes.ts";

/** What keeps an address from being one that a reader can open and that leads where it says. */
interface AddressFault {
  rule: Extract<RuleName, "web-address" | "host-letters">;
  expected: string;
}

/** Most characters of an address that browsers and tools all take. */
const longest = 2_000;

/** Characters that stand in no address as one copies it, and signs that cannot be seen. */
const strange = /[\s"<>\\^`{}\p{C}]/u;

/** Hosts that are another for each reader, and those that are none. */
const ownHost = /^\[|^[\d.]+$|^[^.]*$|^\.|\.\.|\.$|(?:^|\.)(?:localhost|local|internal|lan)$/u;

/** Holds an address against what a reader expects of one; undefined where all is well. */
export function addressFault(address: string): AddressFault | undefined {
  const form = (expected: string): AddressFault => ({ rule: "web-address", expected });
  const written = /^https?:\/\/([^/?#]+)/u.exec(address)?.[1];
  if (written === undefined || !URL.canParse(address))
    return form("an address that begins with `https://` or `http://`");
  if (address.length > longest) return form(`at most ${String(longest)} characters`);
  if (strange.test(address) || /%(?:[01][\da-f]|7f)/iu.test(address))
    return form("an address without spaces, quotation marks, brackets and signs that cannot be seen");
  const { hostname, username, password } = new URL(address);
  if (username !== "" || password !== "" || written.includes("@")) return form("an address without a user’s name");
  if (ownHost.test(hostname)) return form("a host that all readers reach, such as `example.org`");
  const shown = domainToUnicode(hostname);
  if (shown === "" || /(?:^|\.)xn--/u.test(shown)) return form("a host whose letters can be read");
  if (![hostname, shown].includes(written.replace(/:\d*$/u, "").toLowerCase()))
    return { rule: "host-letters", expected: `the host as browsers read it, \`${hostname}\`` };
  const why = confusion(shown);
  return why === undefined
    ? undefined
    : { rule: "host-letters", expected: `a host that is what it looks like; \`${hostname}\` has ${why}` };
}

const lookalikes = new RegExp(`^[${smallLookalikes}\\d-]+$`, "u");

/**
 * Why the name of a host could be taken for that of another: a label mixes scripts, or has only letters that look Latin
 * while the name ends in Latin ones.
 * @param host in letters, as a reader sees it, in lower case
 * @returns undefined where it is plain which host is meant
 */
function confusion(host: string): string | undefined {
  const labels = host.split(".");
  for (const label of labels.filter((each) => /[^a-z\d-]/u.test(each))) {
    const used = [...scriptsOf(label)].map((script) => script ?? "a script that names of hosts do not use");
    if (used.length > 1) return `letters of ${used.join(" and ")} in one word`;
    if (lookalikes.test(label) && /^[a-z\d-]+$/u.test(labels.at(-1) ?? "")) return "letters that only look Latin";
  }
  return undefined;
}
