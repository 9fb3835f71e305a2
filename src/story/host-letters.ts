import { smallLookalikes } from "./look-alikes.ts";
import { scriptsOf } from "./scripts.ts";

const lookalikes = new RegExp(`^[${smallLookalikes}\\d-]+$`, "u");

/**
 * Why the name of a host could be taken for that of another: a label mixes scripts, or has only letters that look Latin
 * while the name ends in Latin ones.
 * @param host in letters, as a reader sees it, in lower case
 * @returns undefined where it is plain which host is meant
 */
export function confusion(host: string): string | undefined {
  const labels = host.split(".");
  for (const label of labels.filter((each) => /[^a-z\d-]/u.test(each))) {
    const used = [...scriptsOf(label)].map((script) => script ?? "a script that names of hosts do not use");
    if (used.length > 1) return `letters of ${used.join(" and ")} in one word`;
    if (lookalikes.test(label) && /^[a-z\d-]+$/u.test(labels.at(-1) ?? "")) return "letters that only look Latin";
  }
  return undefined;
}
