import type { Change, Version } from "./model.ts";
import type { z } from "zod";
import { anchors } from "../../story/anchors.ts";
import type { Entries, Entry } from "../../story/read-entries.ts";
import { register, useAt, type Registry } from "../../story/registry.ts";
import type { versionsFile } from "./schema.ts";
import { optionalDate } from "../../story/resolve/date-of.ts";
import { resolveFooting, resolveReferences, type Context } from "../../story/resolve/footing.ts";

type RawVersion = z.output<typeof versionsFile>["versions"][number];
type RawChange = z.output<typeof versionsFile>["changes"][number];

/** Resolves the versions of the report, each with the one it was made from. */
export function resolveVersions(entries: Entries<RawVersion>, context: Context): Registry<Version> {
  const registry = register(
    "version",
    entries,
    (entry): Version => {
      const { id, publisher, headline, appeared, published, descent, ground } = entry.value;
      const by = { label: publisher, anchor: anchors.version(id) };
      const references = resolveReferences(context, entry, entry.path, entry.value.references, by);
      return {
        id,
        publisher,
        headline,
        appeared,
        published: optionalDate(published),
        from: undefined,
        descent,
        ground,
        references,
      };
    },
    context.report,
  );
  for (const { value, file, path } of entries.list) {
    const version = registry.all.find(({ id }) => id === value.id);
    if (version && value.from !== undefined) version.from = registry.find(value.from, useAt(file, [...path, "from"]));
  }
  return registry;
}

/** Resolves what changed between the versions. */
export function resolveChanges(
  entries: Entries<RawChange>,
  versions: Registry<Version>,
  context: Context,
): Registry<Change> {
  return register(
    "change",
    entries,
    (entry: Entry<RawChange>): Change => {
      const { id, point, direction, effect } = entry.value;
      const says = Object.entries(entry.value.says).flatMap(([key, text]) => {
        const version = versions.find(key, useAt(entry.file, [...entry.path, "says", key]));
        return version ? [{ version, text }] : [];
      });
      const by = { label: point, anchor: anchors.change(id) };
      return { id, point, direction, says, effect, ...resolveFooting(context, entry, entry.path, entry.value, by) };
    },
    context.report,
  );
}
