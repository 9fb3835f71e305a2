import type { z } from "zod";
import { anchors } from "../anchors.ts";
import type { Entries, Entry } from "../read-entries.ts";
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
      const states = { then: statusAt("then"), now: statusAt("now") };
      checkOrder(entry, states, context);
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
        ...states,
        ...footing,
      };
    },
    context.report,
  );
}

function checkOrder(
  { file, path }: Entry<Raw>,
  { then, now }: { then: StatusAt; now: StatusAt },
  { report }: Context,
): void {
  if (then.asOf.start <= now.asOf.end) return;
  const found = `a later status as of \`${now.asOf.edtf}\``;
  const expected = `a date after the first one, \`${then.asOf.edtf}\``;
  report({ ...useAt(file, [...path, "now", "asOf"]), rule: "date-order", found, expected });
}
