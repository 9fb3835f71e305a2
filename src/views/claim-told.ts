import type { Claim, Excerpt, Note, Reference, Story } from "../story/story.ts";
import { bearingsOn, factEntries, outcomeEntries, type Bearing, type Bears, type ClaimEntry } from "./claim-entries.ts";

/** What a claim's page tells of it beside its passage and its voices, in the order of the page. */
export interface ClaimTold {
  notes: readonly Note[];
  outcome: readonly ClaimEntry[];
  facts: readonly ClaimEntry[];
  bearings: readonly Bearing[];
  /** All works that are cited for any of it, or for the claim itself and its voices, once each. */
  works: readonly Reference[];
}

/**
 * Gathers what is told of a claim. A note that tells of a later thing stands where that is told, and not by itself. What
 * is quoted of a work stands with the first statement that quotes it, and with no other.
 * @param parts those that may have something that bears on it
 */
export function claimTold(claim: Claim, story: Story, parts: readonly Bears[]): ClaimTold {
  const later = new Set((claim.outcome?.things ?? []).map(({ publicId }) => publicId));
  const outcome = outcomeEntries(claim, story);
  const bearings = bearingsOn(claim, story, parts);
  const facts = factEntries(claim, story, [...outcome, ...bearings.flatMap(({ entries }) => entries)]);
  const quoted: Excerpt[] = [];
  const once = <Statement extends { excerpts: readonly Excerpt[] }>(statement: Statement): Statement => {
    const excerpts = statement.excerpts.filter((excerpt) => !quoted.some((other) => isSame(excerpt, other)));
    quoted.push(...excerpts);
    return { ...statement, excerpts };
  };
  const onceIn = (entry: ClaimEntry): ClaimEntry => ({ ...entry, footing: once(entry.footing) });
  const notes = claim.notes.filter(({ publicId }) => !later.has(publicId));
  const entries = [...outcome, ...facts, ...bearings.flatMap((bearing) => bearing.entries)];
  const citing = [claim, ...claim.voices, ...notes, ...entries.map(({ footing }) => footing)];
  return {
    works: [...new Set(citing.flatMap(({ references }) => references))],
    notes: notes.map(once),
    outcome: outcome.map(onceIn),
    facts: facts.map(onceIn),
    bearings: bearings.map((bearing) => ({ ...bearing, entries: bearing.entries.map(onceIn) })),
  };
}

const isSame = (one: Excerpt, other: Excerpt): boolean =>
  one.reference === other.reference &&
  one.words === other.words &&
  one.translation === other.translation &&
  one.place === other.place;
