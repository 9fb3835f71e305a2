import { kept } from "../../story/kept.ts";
import type { Find, PartContext, Resolved } from "../../story/part.ts";
import type { Entry, Lists } from "../../story/read-entries.ts";
import { register, useAt } from "../../story/registry.ts";
import { resolveFooting } from "../../story/resolve/footing.ts";
import { resolveStatusAt, unknownDate } from "../../story/resolve/standing.ts";
import { resolveStatement } from "../../story/resolve/statement.ts";
import { thingOf, type Thing } from "../../story/story.ts";
import type { Precondition } from "./model.ts";
import { possibleStatuses, preconditionKind, type RawPrecondition } from "./schema.ts";

/** Resolves the preconditions, each with its status then and now; who sets and who can meet it, other parts tell. */
export function resolvePreconditions(
  { entries }: Lists<RawPrecondition[]>,
  context: PartContext<never>,
): Resolved<Precondition[]> {
  const preconditions = register(
    preconditionKind,
    entries,
    (entry): Precondition => {
      const { id, title, then } = entry.value;
      const thing = thingOf(preconditionKind, id, title);
      const footing = resolveFooting(context, entry, entry.path, entry.value, thing);
      const atFirst = resolveStatement(context, entry, [...entry.path, "then"], then, thing);
      const now = resolveStatusAt(context, entry, [...entry.path, "now"], entry.value.now, possibleStatuses, thing);
      const useThen = useAt(entry.file, [...entry.path, "then", "status"]);
      const statusThen = context.statuses.find(then.status, possibleStatuses, useThen);
      const { status, asOf, text } = now;
      return {
        ...thing,
        told: { status, asOf, text, footing: now },
        isInArticle: footing.claims.length > 0,
        ...kept(entry.value, "then", "now"),
        setBy: [],
        metBy: [],
        then: { ...kept(then, "text"), asOf: context.published ?? unknownDate, ...atFirst, status: statusThen },
        now,
        ...footing,
      };
    },
    context.report,
  );
  return {
    registries: [preconditions],
    connect(find) {
      for (const [index, entry] of entries.list.entries()) {
        const precondition = preconditions.all[index];
        if (!precondition) continue;
        precondition.setBy = countriesUnder("setBy", entry, find);
        precondition.metBy = countriesUnder("metBy", entry, find);
        precondition.by = precondition.setBy;
      }
      return { data: preconditions.all, things: preconditions.all };
    },
  };
}

const countriesUnder = (key: "setBy" | "metBy", { value, file, path }: Entry<RawPrecondition>, find: Find): Thing[] =>
  value[key].flatMap((code, index) => find("country", code, useAt(file, [...path, key, index])) ?? []);
