import { inArticleOrder } from "../../story/derive.ts";
import { standings } from "../../story/schemas/claims.ts";
import type { Claim, Story, Voice } from "../../story/story.ts";

export interface ClaimMatrix {
  /** From firmest to thinnest; within a standing in the order of the article. */
  voices: Voice[];
  /** In the order of the article. */
  rows: { claim: Claim; voices: Voice[] }[];
}

/** Which voice stands behind which claim. */
export function claimMatrix({ claims, voices }: Pick<Story, "claims" | "voices">): ClaimMatrix {
  const rank = (voice: Voice): number => standings.indexOf(voice.standing);
  const ordered = voices.toSorted((a, b) => rank(a) - rank(b));
  const rows = inArticleOrder(claims).map((claim) => {
    return { claim, voices: ordered.filter((voice) => claim.voices.includes(voice)) };
  });
  return { voices: ordered, rows };
}
