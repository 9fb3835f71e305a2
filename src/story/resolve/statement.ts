import type { Entry } from "../read-entries.ts";
import type { Path } from "../read-yaml.ts";
import { useAt } from "../registry.ts";
import type { Citation, Footing } from "../story.ts";
import { findFooting, type Context, type RawFooting } from "./footing.ts";
import { citeAll, enter } from "./references.ts";

/** A mapping that tells something in a text of its own, or names the facts that tell it. */
type RawTold<Key extends string> = RawFooting & Partial<Record<Key, string | undefined>>;

/** What stands on facts alone has these with them. */
const own = ["claims", "references", "basis", "newest"] as const;

/**
 * Resolves what a statement says and what that stands on. Without a text of its own it is told by its facts: in their
 * sentences, in the author's order, on the footing of all of them, about the claims on which they bear.
 * @param key the key under which it has its text
 */
export function resolveStatement<Key extends "text" | "statement" = "text">(
  context: Context,
  entry: Entry<unknown>,
  at: Path,
  raw: RawTold<Key>,
  by: Citation,
  key: Key = "text" as Key,
): Footing & { text: string } {
  const text: string | undefined = raw[key];
  const footing = findFooting(context, entry, at, raw, { label: by.label, key, text });
  citeAll(footing, by);
  if (text !== undefined) return { text, ...footing };
  checkTold(context, entry, at, raw, key);
  for (const { toldAt } of footing.facts) enter(by, toldAt);
  const claims = [...new Set(footing.facts.flatMap((fact) => fact.claims))];
  return { ...footing, claims, text: footing.facts.map(({ says }) => says).join(" ") };
}

/** Holds that facts tell what has no text of its own, and that it stands on nothing but them. */
function checkTold({ report }: Context, { file }: Entry<unknown>, at: Path, raw: RawFooting, key: string): void {
  if (raw.facts.length === 0) {
    const name = [...at.slice(at.findLastIndex((step) => typeof step === "number") + 1), key].join(".");
    const expected = "a text there, or `facts` that tell it";
    report({ ...useAt(file, at), rule: "required-key", found: `absence of \`${name}\``, expected });
    return;
  }
  for (const given of own.filter((each) => isGiven(raw[each]))) {
    report({
      ...useAt(file, [...at, given]),
      rule: "told-once",
      found: `\`${given}\` beside \`facts\` that tell it`,
      expected: "the facts alone, which have their evidence with them",
      fix: `give it to the fact, or write a \`${key}\` that stands on both`,
    });
  }
}

const isGiven = (value: string | readonly unknown[] | undefined): boolean => value !== undefined && value.length > 0;
