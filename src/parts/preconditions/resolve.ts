import type { Precondition } from "./model.ts";
import type { Country } from "../countries/model.ts";
import type { z } from "zod";
import { anchors } from "../../story/anchors.ts";
import type { Entries } from "../../story/read-entries.ts";
import { register, useAt, type Registry } from "../../story/registry.ts";
import type { preconditionsFile } from "./schema.ts";
import { resolveFooting } from "../../story/resolve/footing.ts";
import { resolveStanding, unknownDate, type DatedContext } from "../../story/resolve/standing.ts";

type Raw = z.output<typeof preconditionsFile>[number];

/** Resolves the preconditions, each with who sets it, who can meet it, and its status then and now. */
export function resolvePreconditions(
  entries: Entries<Raw>,
  countries: Registry<Country>,
  context: DatedContext,
): Registry<Precondition> {
  return register(
    "precondition",
    entries,
    (entry): Precondition => {
      const { id, title, statement, setByText, metByText, unlocks, remark, then, now } = entry.value;
      const by = { label: title, anchor: anchors.precondition(id) };
      const find = (key: "setBy" | "metBy") =>
        entry.value[key].flatMap((code, index) => {
          return countries.find(code, useAt(entry.file, [...entry.path, key, index])) ?? [];
        });
      const footing = resolveFooting(context, entry, entry.path, entry.value, by);
      return {
        id,
        title,
        statement,
        setBy: find("setBy"),
        setByText,
        metBy: find("metBy"),
        metByText,
        unlocks,
        remark,
        then: {
          status: then.status,
          text: then.text,
          asOf: context.published ?? unknownDate,
          ...resolveFooting(context, entry, [...entry.path, "then"], then, by),
        },
        now: resolveStanding(context, entry, [...entry.path, "now"], now, by),
        ...footing,
      };
    },
    context.report,
  );
}
