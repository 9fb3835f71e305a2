import type { z } from "zod";
import { anchors } from "../anchors.ts";
import type { Entries } from "../read-entries.ts";
import { register, useAt, type Registry } from "../registry.ts";
import type { preconditionsFile } from "../schemas/preconditions.ts";
import type { Country, Precondition, StatusAt } from "../story.ts";
import { dateOf } from "./date-of.ts";
import { resolveFooting, type Context } from "./footing.ts";

type Raw = z.output<typeof preconditionsFile>[number];

/** Resolves the preconditions, each with who sets it, who can meet it, and its status then and now. */
export function resolvePreconditions(
  entries: Entries<Raw>,
  countries: Registry<Country>,
  context: Context,
): Registry<Precondition> {
  return register(
    "precondition",
    entries,
    (entry): Precondition => {
      const { id, title, statement, setByText, metByText, unlocks, remark } = entry.value;
      const by = { label: title, anchor: anchors.precondition(id) };
      const find = (key: "setBy" | "metBy") =>
        entry.value[key].flatMap((code, index) => {
          return countries.find(code, useAt(entry.file, [...entry.path, key, index])) ?? [];
        });
      const statusAt = (key: "then" | "now"): StatusAt => {
        const { status, asOf, text } = entry.value[key];
        return {
          status,
          asOf: dateOf(asOf),
          text,
          ...resolveFooting(context, entry, [...entry.path, key], entry.value[key], by),
        };
      };
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
        then: statusAt("then"),
        now: statusAt("now"),
        ...footing,
      };
    },
    context.report,
  );
}
