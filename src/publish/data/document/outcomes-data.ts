import { dependencyOf } from "../../../parts/dependency/model.ts";
import { eventsOf } from "../../../parts/events/model.ts";
import { preconditionsOf } from "../../../parts/preconditions/model.ts";
import { countriesOf } from "../../../parts/countries/model.ts";
import { anchors } from "../../../story/anchors.ts";
import type { Story } from "../../../story/story.ts";
import type { Places } from "../../places.ts";
import type { StoryDocument } from "../schema/story-document.ts";
import { footingData, idsOf, passageData, standingData } from "./parts.ts";

type Outcomes = Pick<StoryDocument, "countries" | "preconditions" | "conditions" | "dependencies" | "events">;

/** The states in the story, what must hold first, how one thing hangs on another, and what happened. */
export function outcomesData(story: Story, places: Places): Outcomes {
  return {
    countries: countriesOf(story).map(({ ties, standing, ...country }) => ({
      ...country,
      mentions: country.mentions.map((mention) => passageData(story.article, mention)),
      ties: ties && { ...ties, since: ties.since?.edtf, ...footingData(ties) },
      standing: standing && standingData(standing),
      address: places.part(anchors.country(country.id)),
    })),
    preconditions: preconditionsOf(story).map((precondition) => ({
      ...precondition,
      setBy: idsOf(precondition.setBy),
      metBy: idsOf(precondition.metBy),
      then: standingData(precondition.then),
      now: standingData(precondition.now),
      ...footingData(precondition),
      address: places.part(anchors.precondition(precondition.id)),
    })),
    conditions: dependencyOf(story).conditions.map((condition) => ({
      ...condition,
      precondition: condition.precondition?.id,
      now: standingData(condition.now),
      incoming: idsOf(condition.incoming),
      outgoing: idsOf(condition.outgoing),
      address: places.part(anchors.condition(condition.id)),
    })),
    dependencies: dependencyOf(story).dependencies.map((dependency) => ({
      ...dependency,
      from: dependency.from.id,
      to: dependency.to.id,
      ...footingData(dependency),
      address: places.part(anchors.dependency(dependency.id)),
    })),
    events: eventsOf(story).map((event) => ({
      ...event,
      date: event.date.edtf,
      condition: event.condition?.id,
      ...footingData(event),
      address: places.part(anchors.event(event.id)),
    })),
  };
}
