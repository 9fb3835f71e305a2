import { dependencyOf, type Condition, type Dependency } from "../model.ts";
import { isWeak } from "../../../story/schemas/references.ts";
import type { Footing, Reference, Story } from "../../../story/story.ts";
import { dependencyWords } from "../words.ts";

/** Whether the article leaves it out: it stands on works outside the article alone. */
export const isLeftOut = ({ claims }: Pick<Footing, "claims">): boolean => claims.length === 0;

/** The same of a condition: the article has it where it has its precondition, or else what became of it. */
export const isUnmentioned = ({ is, now }: Condition): boolean => !(is?.isInArticle ?? !isLeftOut(now));

/** Classes of a dependency, drawn or written: its kind, and whether the article leaves it out. */
export const looksOf = (edge: Dependency): string => (isLeftOut(edge) ? `${edge.kind} left-out` : edge.kind);

/** Whether nothing in the evidence speaks against it. */
const holds = ({ now }: Condition): boolean => now.status.as === "met" || now.status.as === "reported";

/** Whether something rests on it without which that cannot be. */
export const isRequired = ({ outgoing }: Condition): boolean => outgoing.some(({ kind }) => kind === "requires");

/** Whether it is a link of the chain: something requires it, or it requires something. */
export const isInChain = (condition: Condition): boolean =>
  isRequired(condition) || condition.incoming.some(({ kind }) => kind === "requires");

/** The first condition in the order of the argument that something requires and that is not met. */
export const whereChainStops = (story: Story): Condition | undefined =>
  dependencyOf(story).conditions.find((condition) => isRequired(condition) && !holds(condition));

/** Whether it came about outside the chain: it is reported, the article does not have it, and no chain leads through it. */
export const isBeside = (condition: Condition): boolean =>
  holds(condition) && isUnmentioned(condition) && !isInChain(condition);

/** What else a reader should know of a condition, in words: that the chain stops at it, and what it is not part of. */
export function tagsOf(condition: Condition, story: Story): string[] {
  const { figure, conditions } = dependencyWords(story);
  return [
    ...(condition === whereChainStops(story) ? [figure.stop] : []),
    ...(isUnmentioned(condition) ? [conditions.unmentioned] : []),
    ...(isBeside(condition) ? [figure.beside] : []),
  ];
}

/** The place an edge's arrow leads to: its first claim, else its first reference that is not weak. */
export function evidenceOf({ claims, references }: Dependency): { kind: "claim" | "ref"; id: string } | undefined {
  const [claim] = claims;
  if (claim) return { kind: "claim", id: claim.id };
  const reference: Reference | undefined = references.find((each) => !isWeak(each)) ?? references[0];
  return reference && { kind: "ref", id: reference.id };
}
