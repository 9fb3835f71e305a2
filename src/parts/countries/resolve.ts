import { optionalDate } from "../../story/dates.ts";
import { kept } from "../../story/kept.ts";
import type { PartContext, Resolved } from "../../story/part.ts";
import type { Entry, Lists } from "../../story/read-entries.ts";
import { quote } from "../../story/problem.ts";
import type { Path } from "../../story/read-yaml.ts";
import { register, useAt, type Use } from "../../story/registry.ts";
import { resolveStanding } from "../../story/resolve/standing.ts";
import { resolveStatement } from "../../story/resolve/statement.ts";
import { thingOf, type Thing } from "../../story/story.ts";
import { atlasOf, stateOf } from "./map/world.ts";
import { findMentions } from "./mentions.ts";
import type { Column, Country, CountryCell, CountryList } from "./model.ts";
import { namedRole } from "./roles.ts";
import { countryKind, type CountriesFile, type RawCell, type RawCountry } from "./schema.ts";
import { shapeNames } from "./shapes.ts";
import { usualViewpoint, type Viewpoint } from "./viewpoints.ts";
import { resolveVocabularies, type Vocabularies } from "./vocabularies.ts";

type Context = PartContext<"name-found" | "shape-known">;

/** Resolves the countries and the vocabularies they are told in, and finds every place where the article means them. */
export function resolveCountries(lists: Lists<CountriesFile>, context: Context): Resolved<CountryList> {
  const vocabularies = resolveVocabularies(lists, context.report);
  const countries = register(
    countryKind,
    lists.countries,
    (entry): Country => {
      const { id, name, role } = entry.value;
      const thing = thingOf(countryKind, id, name);
      const cells = resolveCells(entry, thing, vocabularies, context);
      return {
        ...thing,
        told: toldOf(cells),
        ...kept(entry.value, "names", "except", "role", "cells"),
        // A story in which a role was not found is not published.
        role: vocabularies.role(role, useAt(entry.file, [...entry.path, "role"])) ?? namedRole,
        mentions: findMentions(entry, context),
        cells,
      };
    },
    context.report,
  );
  vocabularies.reportUnused();
  const roles = vocabularies.roles.filter((role) => countries.all.some((country) => country.role === role));
  const borders = lists.borders ?? usualViewpoint;
  checkShapes(lists.countries.list, borders, context);
  const data = { borders, roles, columns: vocabularies.columns, countries: countries.all };
  return { registries: [countries], connect: () => ({ data, things: countries.all }) };
}

/** Reports names of shapes under which the atlas has none; where no country names one, no atlas is read. */
function checkShapes(entries: readonly Entry<RawCountry>[], borders: Viewpoint, { report }: Context): void {
  const named = entries.flatMap(({ value, file, path }) =>
    (value.shape ?? []).map((name, index) => ({ name, index, file, path })),
  );
  if (named.length === 0) return;
  const atlas = atlasOf(borders);
  const others = Object.keys(shapeNames).map((other) => `\`${other}\``);
  for (const { name, index, file, path } of named) {
    if (stateOf([name], atlas)) continue;
    report({
      ...useAt(file, [...path, "shape", index]),
      rule: "shape-known",
      found: quote(name),
      expected: `a shape of the atlas: the code of a state such as \`NOR\`, or ${others.join(", ")}`,
      fix: "without `shape`, a place that has none is in the table alone",
    });
  }
}

/** What is known of a country, by the ids of columns; what belongs to no column is reported. */
function resolveCells(
  entry: Entry<RawCountry>,
  thing: Thing,
  vocabularies: Vocabularies,
  context: Context,
): Country["cells"] {
  const cells = Object.entries(entry.value.cells).map(([id, raw]) => {
    const at = [...entry.path, "cells"];
    const column = vocabularies.column(id, { file: entry.file.name, ...entry.file.atKey(at, id) });
    return [id, resolveCell(entry, [...at, id], raw, { thing, column, vocabularies, context })] as const;
  });
  return Object.fromEntries(cells);
}

/** What surrounds a cell: whose it is and in which column, and what is needed to resolve it. */
interface CellContext {
  thing: Thing;
  /** Undefined where there is none, or it could not be read: what the cell cites is used all the same. */
  column: Column | undefined;
  vocabularies: Vocabularies;
  context: Context;
}

function resolveCell(
  entry: Entry<RawCountry>,
  at: Path,
  raw: RawCell,
  { thing, column, vocabularies, context }: CellContext,
): CountryCell {
  const use = (key: string): Use => useAt(entry.file, [...at, key]);
  const since = optionalDate(raw.since);
  const rest = kept(raw, "status", "since", "asOf", "text");
  if (column ? column.statuses.length === 0 : raw.status === undefined) {
    if (column) checkUndated(raw, column, use, context);
    return { ...rest, ...resolveStatement(context, entry, at, raw, thing), since, status: undefined, asOf: undefined };
  }
  if (column && raw.status === undefined) {
    const expected = `one of ${column.statuses.map(({ id }) => quote(id)).join(", ")} there`;
    context.report({ ...useAt(entry.file, at), rule: "required-key", found: "absence of `status`", expected });
  }
  const standing = resolveStanding(context, entry, at, { ...raw, status: raw.status ?? "" }, thing);
  const status = column && vocabularies.status(column, raw.status, use("status"));
  return { ...rest, ...standing, since, status };
}

/** Reports what only cells have that say how something stands up to some date. */
function checkUndated(raw: RawCell, { id }: Column, use: (key: string) => Use, { report }: Context): void {
  for (const key of ["status", "asOf"] as const) {
    if (raw[key] === undefined) continue;
    const expected = `no such key in the column ${quote(id)}, which has no statuses`;
    report({ ...use(key), rule: "known-keys", found: `key \`${key}\``, expected });
  }
}

/** How a country stands, where it can be what became of a claim: the first that is told of it. */
function toldOf(cells: Country["cells"]): Thing["told"] {
  const cell = Object.values(cells).find(({ asOf }) => asOf !== undefined);
  return cell?.asOf && { asOf: cell.asOf, text: cell.text, footing: cell };
}
