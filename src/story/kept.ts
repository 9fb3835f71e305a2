/** What is resolved or spent wherever it stands: what a statement rests on, and which dates are meant. */
const spent = ["claims", "facts", "references", "basis", "newest", "meant"] as const;

/**
 * What the Story has of an entry as its file has it: all fields but what a statement rests on, which dates are meant, and
 * those named. A field that nobody names passes with its type, so that a new one has to be written into its schema alone.
 */
export type Kept<Raw, Resolved extends keyof Raw = never> = Omit<Raw, Resolved | (typeof spent)[number]>;

/** The same of a value: a copy without the fields named, in the order of the schema. */
export function kept<Raw extends object, Resolved extends keyof Raw = never>(
  raw: Raw,
  ...resolved: Resolved[]
): Kept<Raw, Resolved> {
  const left: readonly PropertyKey[] = [...spent, ...resolved];
  return Object.fromEntries(Object.entries(raw).filter(([key]) => !left.includes(key))) as Kept<Raw, Resolved>;
}
