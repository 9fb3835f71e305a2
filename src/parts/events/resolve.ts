import { type StoryDate, optionalDate } from "../../story/dates.ts";
import type { PartContext, Resolved } from "../../story/part.ts";
import { kept } from "../../story/kept.ts";
import type { Entry, Lists } from "../../story/read-entries.ts";
import { register, useAt } from "../../story/registry.ts";
import { unknownDate } from "../../story/resolve/standing.ts";
import { resolveStatement } from "../../story/resolve/statement.ts";
import { thingOf, type Footing } from "../../story/story.ts";
import type { Event } from "./model.ts";
import { eventKind, type RawEvent } from "./schema.ts";

/** Resolves the events, in order of time; those that ended before the article appeared are told from those after. */
export function resolveEvents({ entries }: Lists<RawEvent[]>, context: PartContext<never>): Resolved<Event[]> {
  const events = register(
    eventKind,
    entries,
    (entry): Event => {
      const { id, title } = entry.value;
      const thing = thingOf(eventKind, id, title);
      const statement = resolveStatement(context, entry, entry.path, entry.value, thing);
      const date = dateOfEvent(entry, statement, context);
      return {
        ...thing,
        told: { date, text: statement.text, footing: statement },
        ...kept(entry.value, "node", "text"),
        ...statement,
        date,
        condition: undefined,
        isBefore: isBefore(date, context.published),
      };
    },
    context.report,
  );
  return {
    registries: [events],
    connect(find) {
      for (const [index, { value, file, path }] of entries.list.entries()) {
        const event = events.all[index];
        if (event && value.node !== undefined)
          event.condition = find("condition", value.node, useAt(file, [...path, "node"]));
      }
      const data = events.all.toSorted((a, b) => compareDates(a.date, b.date));
      return { data, things: data };
    },
  };
}

/** When an event happened: as its author says, else when that was which the one fact that tells it is about. */
function dateOfEvent(
  { file, path, value }: Entry<RawEvent>,
  { facts }: Footing,
  { report }: PartContext<never>,
): StoryDate {
  const given = optionalDate(value.date);
  const [fact] = value.text === undefined && facts.length === 1 ? facts : [];
  if (given && fact?.date) {
    report({
      ...useAt(file, [...path, "date"]),
      rule: "told-once",
      found: `\`${given.edtf}\` beside a fact with the date \`${fact.date.edtf}\``,
      expected: "the date of the fact that tells it",
      fix: "leave `date` out",
    });
  }
  const areAllKnown = facts.length === value.facts.length;
  if (!given && !fact?.date && areAllKnown) {
    const expected = "a date there, or one fact about a date that tells it";
    report({ ...useAt(file, path), rule: "required-key", found: "absence of `date`", expected });
  }
  return given ?? fact?.date ?? unknownDate;
}

/** Where the day of publication could not be read, that has been reported. */
const isBefore = (date: StoryDate, published: StoryDate | undefined): boolean =>
  published !== undefined && date.end < published.start;

const compareDates = (a: StoryDate, b: StoryDate): number =>
  a.start.localeCompare(b.start) || a.end.localeCompare(b.end);
