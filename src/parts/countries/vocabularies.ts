import { quote, type Report } from "../../story/problem.ts";
import { entriesOf, isWhole, type Entries, type Entry, type Lists } from "../../story/read-entries.ts";
import { register, type Registry, type Use } from "../../story/registry.ts";
import { defaultRoles } from "./roles.ts";
import type { Column, Role, Status } from "./model.ts";
import type { CountriesFile, RawColumn } from "./schema.ts";

/** What finds the words that countries are told in, and knows those that no country needs. */
export interface Vocabularies {
  /** The part of an id, or undefined after reporting that there is none. */
  role: (id: string, use: Use) => Role | undefined;
  column: (id: string, use: Use) => Column | undefined;
  /** The status of an id among those of a column; without an id, which has been reported, none of them is unused. */
  status: (column: Column, id: string | undefined, use: Use) => Status | undefined;
  columns: Column[];
  /** In the order of the map's key. */
  roles: readonly Role[];
  /** Reports what a story names and no country needs. */
  reportUnused: () => void;
}

/** Registers the roles, columns and statuses of a file; where it names no roles, those that every story can use. */
export function resolveVocabularies(lists: Lists<CountriesFile>, report: Report): Vocabularies {
  const countries: Entries<unknown>[] = [lists.countries];
  const roles = register({ name: "role", prefixes: [] }, lists.roles, (entry): Role => entry.value, report, countries);
  const statuses = new Map<Column, Registry<Status>>();
  const resolveColumn = (entry: Entry<RawColumn>): Column => {
    const found = register(
      { name: "status", prefixes: [] },
      entriesOf(entry.file, [...entry.path, "statuses"], entry.value.statuses ?? []),
      ({ value }): Status => value,
      report,
      countries,
    );
    const resolved = { ...entry.value, statuses: found.all };
    statuses.set(resolved, found);
    return resolved;
  };
  const columns = register({ name: "column", prefixes: [] }, lists.columns, resolveColumn, report, countries);
  const areRolesOwn = lists.roles.list.length > 0 || !isWhole(lists.roles);
  const defaultRole = (id: string, use: Use): Role | undefined => {
    const found = defaultRoles.find((role) => role.id === id);
    if (found) return found;
    const ids = defaultRoles.map((role) => `\`${role.id}\``).join(", ");
    report({
      ...use,
      rule: "known-id",
      found: `role ${quote(id)}, which no file defines`,
      expected: `one of ${ids}, or a role listed under \`roles\``,
    });
    return undefined;
  };
  return {
    role: areRolesOwn ? roles.find : defaultRole,
    column: columns.find,
    status(column, id, use) {
      if (id !== undefined) return statuses.get(column)?.find(id, use);
      statuses.delete(column);
      return undefined;
    },
    columns: columns.all,
    roles: areRolesOwn ? roles.all : defaultRoles,
    reportUnused() {
      for (const { kind, reportUnused } of [roles, columns, ...statuses.values()])
        reportUnused("used-vocabulary", `a ${kind.name} of at least one country`);
    },
  };
}
