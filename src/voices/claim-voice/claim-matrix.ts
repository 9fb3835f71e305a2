import { inArticleOrder } from "../../story/derive.ts";
import { claimKinds, standings, type ClaimKind, type VoiceStanding } from "../../story/schemas/claims.ts";
import type { Claim, Story, Voice } from "../../story/story.ts";

/** Where a claim can have a mark, from a named voice to news without any. */
export const columns: readonly Column[] = [...standings, ...claimKinds];
export type Column = VoiceStanding | ClaimKind;

/** Whether a column is for claims without a voice. */
export const isKind = (column: Column): column is ClaimKind => claimKinds.some((kind) => kind === column);

/** The voices of one standing behind a claim, or what it is without a voice; then nobody is named. */
export interface Mark {
  standing: Column;
  voices: Voice[];
}

export interface ClaimMatrix {
  /** From firmest to thinnest; within a standing in the order of the article. */
  voices: Voice[];
  /** In the order of the article; the marks of each in the order of the columns. */
  rows: { claim: Claim; voices: Voice[]; marks: Mark[] }[];
  /** How many claims have a mark in each of the columns. */
  counts: number[];
}

/** Which voice stands behind which claim. */
export function claimMatrix({ claims, voices }: Pick<Story, "claims" | "voices">): ClaimMatrix {
  const rank = (voice: Voice): number => standings.indexOf(voice.standing);
  const ordered = voices.toSorted((a, b) => rank(a) - rank(b));
  const rows = inArticleOrder(claims).map((claim) => {
    const behind = ordered.filter((voice) => claim.voices.includes(voice));
    return { claim, voices: behind, marks: marksOf(claim, behind) };
  });
  const counts = columns.map(
    (column) => rows.filter(({ marks }) => marks.some((mark) => mark.standing === column)).length,
  );
  return { voices: ordered, rows, counts };
}

function marksOf({ kind }: Claim, voices: readonly Voice[]): Mark[] {
  return columns.flatMap((standing) => {
    const named = voices.filter((voice) => voice.standing === standing);
    return named.length > 0 || kind === standing ? [{ standing, voices: named }] : [];
  });
}
