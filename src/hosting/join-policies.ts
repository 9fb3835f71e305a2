/** Characters that the host with the shortest lines (Cloudflare: 2,000) takes in one, less the header's name. */
const longest = 1_950;

/** Who may frame a document: nobody, or anyone, also from a page on their own disk, which `*` leaves out. */
export type Ancestors = "'none'" | "* file:";

/**
 * One policy for several documents, which allows what any of them needs. It is sent beside the one that each page
 * carries, and both hold. So where hashes would make it longer than hosts take (some dozens of claims are enough), all
 * of it that a page cannot say itself is left, and no less is forbidden.
 * @param policies those of the documents; each begins by forbidding everything
 * @param ancestors who may frame them
 */
export function joinPolicies(policies: readonly string[], ancestors: Ancestors): string {
  const framing = `frame-ancestors ${ancestors}`;
  const directives = new Map<string, Set<string>>();
  for (const directive of policies.flatMap((policy) => policy.split("; "))) {
    const [name = "", ...sources] = directive.split(" ");
    directives.set(name, new Set([...(directives.get(name) ?? []), ...sources]));
  }
  const all = [...directives].map(([name, sources]) => `${name} ${allowed([...sources]).join(" ")}`);
  const joined = [...all, framing].join("; ");
  return joined.length > longest ? framing : joined;
}

/** `'none'` may stand only alone. */
const allowed = (sources: readonly string[]): readonly string[] =>
  sources.length > 1 ? sources.filter((source) => source !== "'none'") : sources;
