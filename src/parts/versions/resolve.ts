import type { z } from "zod";
import { kept } from "../../story/kept.ts";
import type { PartContext, Resolved } from "../../story/part.ts";
import type { Entries, Lists } from "../../story/read-entries.ts";
import { register, useAt, type Registry } from "../../story/registry.ts";
import { optionalDate } from "../../story/dates.ts";
import { resolveFooting } from "../../story/resolve/footing.ts";
import { resolveReferences } from "../../story/resolve/references.ts";
import { thingOf } from "../../story/story.ts";
import type { Change, Travelled, Version } from "./model.ts";
import { changeKind, versionKind, type RawChange, type RawVersion, type versionsFile } from "./schema.ts";

type Raw = z.output<typeof versionsFile>;
type Context = PartContext<never>;

/** Resolves the versions of the report, each with the one it was made from, and what changed between them. */
export function resolveTravelled(lists: Lists<Raw>, context: Context): Resolved<Travelled> {
  const versions = resolveVersions(lists.versions, context);
  const changes = resolveChanges(lists.changes, versions, context);
  const data = { versions: versions.all, changes: changes.all };
  return { registries: [versions, changes], connect: () => ({ data, things: [...data.versions, ...data.changes] }) };
}

function resolveVersions(entries: Entries<RawVersion>, context: Context): Registry<Version> {
  const registry = register(
    versionKind,
    entries,
    (entry): Version => {
      const thing = thingOf(versionKind, entry.value.id, entry.value.publisher);
      const cited = resolveReferences(context, entry, entry.path, entry.value.references, thing);
      const published = optionalDate(entry.value.published);
      return { ...thing, ...kept(entry.value), published, from: undefined, ...cited };
    },
    context.report,
  );
  for (const { value, file, path } of entries.list) {
    const version = registry.all.find(({ id }) => id === value.id);
    if (version && value.from !== undefined) version.from = registry.find(value.from, useAt(file, [...path, "from"]));
  }
  return registry;
}

function resolveChanges(entries: Entries<RawChange>, versions: Registry<Version>, context: Context): Registry<Change> {
  return register(
    changeKind,
    entries,
    (entry): Change => {
      const thing = thingOf(changeKind, entry.value.id, entry.value.point);
      const says = Object.entries(entry.value.says).flatMap(([key, text]) => {
        const version = versions.find(key, useAt(entry.file, [...entry.path, "says", key]));
        return version ? [{ version, text }] : [];
      });
      const footing = resolveFooting(context, entry, entry.path, entry.value, thing);
      return { ...thing, ...kept(entry.value), says, ...footing };
    },
    context.report,
  );
}
