import type { Event } from "./model.ts";
import type { Condition } from "../dependency/model.ts";
import type { z } from "zod";
import { anchors } from "../../story/anchors.ts";
import type { StoryDate } from "../../story/dates.ts";
import type { Entries } from "../../story/read-entries.ts";
import { register, useAt, type Registry } from "../../story/registry.ts";
import type { eventsFile } from "./schema.ts";
import { dateOf } from "../../story/resolve/date-of.ts";
import { resolveFooting, type Context } from "../../story/resolve/footing.ts";

/** Resolves the events, in order of time; those that ended before the article appeared are told from those after. */
export function resolveEvents(
  entries: Entries<z.output<typeof eventsFile>[number]>,
  published: StoryDate | undefined,
  conditions: Registry<Condition>,
  context: Context,
): Registry<Event> {
  const registry = register(
    "event",
    entries,
    (entry): Event => {
      const { id, title, text, node } = entry.value;
      const date = dateOf(entry.value.date);
      const condition =
        node === undefined ? undefined : conditions.find(node, useAt(entry.file, [...entry.path, "node"]));
      const footing = resolveFooting(context, entry, entry.path, entry.value, {
        label: title,
        anchor: anchors.event(id),
      });
      return { id, date, title, text, condition, isBefore: isBefore(date, published), ...footing };
    },
    context.report,
  );
  return { ...registry, all: registry.all.toSorted((a, b) => compareDates(a.date, b.date)) };
}

/** Where the day of publication could not be read, that has been reported. */
const isBefore = (date: StoryDate, published: StoryDate | undefined): boolean =>
  published !== undefined && date.end < published.start;

const compareDates = (a: StoryDate, b: StoryDate): number =>
  a.start.localeCompare(b.start) || a.end.localeCompare(b.end);
