import { inArticleOrder } from "./article-order.ts";
import type { Claim, Condition, Country, Dependency, Event, Change, Footing, Precondition, Story } from "../story.ts";

/** Everything of a story that stands on a claim, or is meant by its words: what became of it, and where it leads. */
export interface ClaimContext {
  preconditions: Precondition[];
  /** Those that no precondition among them speaks for. */
  conditions: Condition[];
  dependencies: Dependency[];
  /** What happened before the article, and what happened since. */
  before: Event[];
  since: Event[];
  /** How its words changed on their way to the article. */
  changes: Change[];
  /** The states its words mean; those of which the same is known stand together. */
  countries: Country[][];
}

/** Collects what cites a claim. Only what a file of the story says outright counts; nothing is guessed from words. */
export function claimContext(claim: Claim, story: Story): ClaimContext {
  const cites = ({ claims }: Footing): boolean => claims.includes(claim);
  const preconditions = story.preconditions.filter((precondition) =>
    [precondition, precondition.then, precondition.now].some(cites),
  );
  return {
    preconditions,
    conditions: story.conditions.filter(
      (condition) =>
        cites(condition.now) && !preconditions.some((precondition) => precondition === condition.precondition),
    ),
    dependencies: story.dependencies.filter(cites),
    before: story.events.filter((event) => cites(event) && event.isBefore),
    since: story.events.filter((event) => cites(event) && !event.isBefore),
    changes: story.changes.filter(cites),
    countries: countriesMeant(claim, story.countries),
  };
}

function countriesMeant({ passage }: Claim, countries: readonly Country[]): Country[][] {
  const meant = countries.filter(({ mentions }) =>
    mentions.some(({ start, end }) => start < passage.end && passage.start < end),
  );
  return [...Map.groupBy(meant, ({ standing }) => `${String(standing?.text)} ${String(standing?.asOf.edtf)}`).values()];
}

/** Whether nothing tells what became of a claim. */
export function isUntold({ preconditions, conditions, since, countries }: ClaimContext): boolean {
  return [preconditions, conditions, since, countries].every(({ length }) => length === 0);
}

/** The claims before and after a claim in the order of the article. */
export function neighboursOf(claim: Claim, { claims }: Pick<Story, "claims">): { previous?: Claim; next?: Claim } {
  const ordered = inArticleOrder(claims);
  const index = ordered.indexOf(claim);
  const [previous, next] = [ordered[index - 1], ordered[index + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}
