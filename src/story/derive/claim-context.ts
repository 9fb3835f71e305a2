import { eventsOf, type Event } from "../../parts/events/model.ts";
import { dependencyOf, type Dependency } from "../../parts/dependency/model.ts";
import { versionsOf, type Change } from "../../parts/versions/model.ts";
import { inArticleOrder } from "./article-order.ts";
import type { Claim, Footing, Story } from "../story.ts";

/** What of a story stands on a claim. What became of it is none of this: its author says that (`Claim.outcome`). */
export interface ClaimContext {
  dependencies: Dependency[];
  /** What happened before the article appeared. */
  before: Event[];
  /** How its words changed on their way to the article. */
  changes: Change[];
}

/** Collects what cites a claim. Only what a file of the story says outright counts; nothing is guessed from words. */
export function claimContext(claim: Claim, story: Story): ClaimContext {
  const cites = ({ claims }: Footing): boolean => claims.includes(claim);
  return {
    dependencies: dependencyOf(story).dependencies.filter(cites),
    before: eventsOf(story).filter((event) => cites(event) && event.isBefore),
    changes: versionsOf(story).changes.filter(cites),
  };
}

/** The claims before and after a claim in the order of the article. */
export function neighboursOf(claim: Claim, { claims }: Pick<Story, "claims">): { previous?: Claim; next?: Claim } {
  const ordered = inArticleOrder(claims);
  const index = ordered.indexOf(claim);
  const [previous, next] = [ordered[index - 1], ordered[index + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}
