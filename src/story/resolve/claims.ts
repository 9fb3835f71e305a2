import { kept } from "../kept.ts";
import { anchors, coreKinds } from "../kinds.ts";
import { isWeak } from "../schemas/references.ts";
import { quote, type Report } from "../problem.ts";
import type { Article } from "../read-article.ts";
import type { Entries, Entry } from "../read-entries.ts";
import { register, useAt, type Registry } from "../registry.ts";
import { claimKinds, type RawClaim, type RawVoice } from "../schemas/claims.ts";
import type { Claim, Reference, Voice } from "../story.ts";
import type { Context } from "./footing.ts";
import { resolveReferences, type CitingContext } from "./references.ts";
import { resolvePassage } from "./passage.ts";

/** Resolves the voices of the article; each learns later for which claims it speaks. */
export function resolveVoices(
  voices: Entries<RawVoice>,
  claims: Entries<RawClaim>,
  context: CitingContext,
): Registry<Voice> {
  return register(
    coreKinds.voice,
    voices,
    (entry) => {
      const { id, name } = entry.value;
      const by = { label: name, anchor: anchors.voice(id) };
      const cited = resolveReferences(context, entry, entry.path, entry.value.references, by);
      return { ...kept(entry.value), ...cited, claims: [] };
    },
    context.report,
    [claims],
  );
}

/**
 * Resolves the claims: anchors each, and joins it with its voices both ways. Claims without a place are left out,
 * reported. What became of them is entered by `resolveOutcomes`.
 */
export function resolveClaims(
  claims: Entries<RawClaim>,
  voices: Registry<Voice>,
  context: Omit<Context, "claims" | "facts">,
): Registry<Claim> {
  const { article, report } = context;
  return register(
    coreKinds.claim,
    claims,
    (entry): Claim => {
      const { id, label } = entry.value;
      const speakers = entry.value.voices.flatMap((voice, index) => {
        return voices.find(voice, useAt(entry.file, [...entry.path, "voices", index])) ?? [];
      });
      const passage = resolvePassage(article, entry, report);
      const by = { label, anchor: anchors.claim(id) };
      const cited = resolveReferences(context, entry, entry.path, entry.value.references, by);
      checkKind(entry, cited.references, report);
      const claim: Claim = {
        ...kept(entry.value),
        passage,
        voices: speakers,
        ...cited,
        notes: [],
        outcome: undefined,
        facts: [],
      };
      for (const speaker of speakers) speaker.claims.push(claim);
      return claim;
    },
    report,
  );
}

/** Holds that a claim has voices or a kind, and that what is public record cites a page that shows it. */
function checkKind({ file, path, value }: Entry<RawClaim>, cited: readonly Reference[], report: Report): void {
  const { id, voices, kind, references } = value;
  const expected = `either \`voices\`, or a \`kind\` with its references: ${claimKinds.map(quote).join(", ")}`;
  const fault = (key: string, found: string): void => {
    report({ ...useAt(file, [...path, key]), rule: "claim-kind", found: `${found} (${id})`, expected });
  };
  if (voices.length > 0) {
    if (kind !== undefined) fault("kind", "a kind beside voices");
    if (references.length > 0) fault("references", "references beside voices");
  } else if (kind === undefined) fault("voices", "a claim without voices and without a kind");
  // A reference that could not be read may be a firm one.
  const areAllKnown = cited.length === references.length;
  if (kind === "record" && voices.length === 0 && areAllKnown && cited.every(isWeak)) {
    report({
      ...useAt(file, [...path, "references"]),
      rule: "record-reference",
      found: `a public record that no firm page shows (${id})`,
      expected: "at least one reference that shows it and is not weak",
    });
  }
}

/** Reports each sentence of the article that no claim's passage touches; subheads and captions may say nothing of their own. */
export function checkCoverage(file: string, article: Article, claims: readonly Claim[], report: Report): void {
  const covered = new Set(claims.flatMap(({ passage }) => passage.sentences));
  for (const block of article.blocks.filter(({ kind }) => kind !== "subhead" && kind !== "caption")) {
    for (const sentence of block.sentences.filter((candidate) => !covered.has(candidate))) {
      const column = block.kind === "headline" ? 1 : block.column + sentence.start - block.start;
      const found = `${quote(sentence.text)}, which belongs to no claim`;
      const expected = "every sentence of the article in the passage of a claim";
      const fix = "add a claim to claims.yaml whose passage quotes it";
      report({ file, line: block.line, column, rule: "sentence-claimed", found, expected, fix });
    }
  }
}
