import { type StoryDate, dateOf } from "../../story/dates.ts";
import type { PartContext, Resolved } from "../../story/part.ts";
import { kept } from "../../story/kept.ts";
import type { Lists } from "../../story/read-entries.ts";
import { register, useAt } from "../../story/registry.ts";
import { resolveFooting } from "../../story/resolve/footing.ts";
import { thingOf } from "../../story/story.ts";
import type { Event } from "./model.ts";
import { eventKind, type RawEvent } from "./schema.ts";

/** Resolves the events, in order of time; those that ended before the article appeared are told from those after. */
export function resolveEvents({ entries }: Lists<RawEvent[]>, context: PartContext<never>): Resolved<Event[]> {
  const events = register(
    eventKind,
    entries,
    (entry): Event => {
      const { id, title, text } = entry.value;
      const thing = thingOf(eventKind, id, title);
      const date = dateOf(entry.value.date);
      const footing = resolveFooting(context, entry, entry.path, entry.value, thing);
      const isOver = isBefore(date, context.published);
      const told = { date, text, footing };
      return { ...thing, told, ...kept(entry.value, "node"), date, condition: undefined, isBefore: isOver, ...footing };
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

/** Where the day of publication could not be read, that has been reported. */
const isBefore = (date: StoryDate, published: StoryDate | undefined): boolean =>
  published !== undefined && date.end < published.start;

const compareDates = (a: StoryDate, b: StoryDate): number =>
  a.start.localeCompare(b.start) || a.end.localeCompare(b.end);
