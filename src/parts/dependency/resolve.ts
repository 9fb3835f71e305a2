import type { z } from "zod";
import { kept } from "../../story/kept.ts";
import type { Find, PartContext, Resolved } from "../../story/part.ts";
import { quote } from "../../story/problem.ts";
import { isWhole, type Entries, type Entry, type Lists } from "../../story/read-entries.ts";
import { register, useAt, type Registry } from "../../story/registry.ts";
import { resolveStatusAt, unknownDate } from "../../story/resolve/standing.ts";
import { resolveStatement } from "../../story/resolve/statement.ts";
import { thingOf, type Footing } from "../../story/story.ts";
import type { Condition, Dependency, DependencyGraph } from "./model.ts";
import {
  conditionKind,
  dependencyKind,
  unsetStatuses,
  type dependencyFile,
  type RawCondition,
  type RawDependency,
} from "./schema.ts";

type Raw = z.output<typeof dependencyFile>;

/** Rules that only a graph has. */
export const dependencyRules = {
  "edge-attributed": "an arrow tells who says so, or that it is our inference",
  "acyclic-dependency": "no condition depends on itself",
  "connected-node": "a condition beside others has an edge",
} as const;
type Context = PartContext<keyof typeof dependencyRules>;
type Report = Context["report"];

/** Resolves the conditions of the argument and the edges between them; which conditions are preconditions comes last. */
export function resolveDependency({ nodes, edges }: Lists<Raw>, context: Context): Resolved<DependencyGraph> {
  const { report } = context;
  const conditions = resolveConditions(nodes, context);
  const registry = resolveDependencies(edges, conditions, context);
  const dependencies = registry.all.filter((edge) => edge !== undefined);
  const ordered = orderConditions(conditions.all, edges, report);
  // What is missing is only told where all that could supply it was read.
  if (isWhole(edges) && dependencies.length === edges.list.length) checkConnected(nodes, conditions.all, report);
  return {
    registries: [conditions, registry],
    connect(find) {
      for (const [index, entry] of nodes.list.entries()) joinPrecondition(conditions.all[index], entry, find);
      return { data: { conditions: ordered, dependencies }, things: [...ordered, ...dependencies] };
    },
  };
}

/** How a condition stands that could not be given a standing; that has been reported. */
const unread: Condition["now"] = {
  ...{ status: { id: "not-found", as: "not-found" }, text: "", asOf: unknownDate },
  ...{ claims: [], facts: [], references: [], excerpts: [], newest: undefined, basis: "not-found" },
};

/** Resolves the conditions; how one stands that is a precondition is told there. */
function resolveConditions(entries: Entries<RawCondition>, context: Context): Registry<Condition> {
  return register(
    conditionKind,
    entries,
    (entry): Condition => {
      const { id, label, now } = entry.value;
      const thing = thingOf(conditionKind, id, label);
      const own = now && resolveStatusAt(context, entry, [...entry.path, "now"], now, unsetStatuses, thing);
      return {
        ...thing,
        ...kept(entry.value, "precondition", "now"),
        ...standingAs(own ?? unread),
        incoming: [],
        outgoing: [],
      };
    },
    context.report,
  );
}

/** How a condition stands, for those who know what it is and for those who do not. */
function standingAs(now: Condition["now"]): Pick<Condition, "now" | "told"> {
  const { status, asOf, text } = now;
  return { now, told: { status, asOf, text, footing: now } };
}

/** Gives a condition that is a precondition its status from there. */
function joinPrecondition(condition: Condition | undefined, { value, file, path }: Entry<RawCondition>, find: Find) {
  if (!condition || value.precondition === undefined) return;
  condition.is = find("precondition", value.precondition, useAt(file, [...path, "precondition"]));
  const { status, asOf, text, footing } = condition.is?.told ?? {};
  if (status && asOf && text !== undefined && footing)
    Object.assign(condition, standingAs({ ...footing, status, asOf, text }));
}

/** Resolves the edges and joins them with their conditions both ways; an edge with a loose end is left out, reported. */
function resolveDependencies(
  entries: Entries<RawDependency>,
  conditions: Registry<Condition>,
  context: Context,
): Registry<Dependency | undefined> {
  return register(
    dependencyKind,
    entries,
    (entry): Dependency | undefined => {
      const { id, statement: own = "" } = entry.value;
      const by = thingOf(dependencyKind, id, own);
      const end = (key: "from" | "to") => conditions.find(entry.value[key], useAt(entry.file, [...entry.path, key]));
      const [from, to] = [end("from"), end("to")];
      const { text: statement, ...footing } = resolveStatement(
        context,
        entry,
        entry.path,
        entry.value,
        by,
        "statement",
      );
      by.label = statement;
      checkAttribution(entry, footing, context);
      if (!from || !to) return undefined;
      const edge = { ...by, ...kept(entry.value, "statement"), statement, from, to, ...footing };
      from.outgoing.push(edge);
      to.incoming.push(edge);
      return edge;
    },
    context.report,
  );
}

/** An arrow says that one thing hangs on another: whoever says so is named on it, unless it is we who infer it. */
function checkAttribution({ value, file, path }: Entry<RawDependency>, { basis }: Footing, { report }: Context): void {
  const isOurs = basis === "inference";
  if ((value.attribution === undefined) === isOurs) return;
  report({
    ...useAt(file, [...path, isOurs ? "attribution" : "kind"]),
    rule: "edge-attributed",
    found: isOurs
      ? `${quote(value.attribution)} beside \`basis: inference\``
      : `\`kind: ${value.kind}\` that nobody says`,
    expected: "either `attribution` with who says so, as in `three sources say`, or `basis: inference`",
  });
}

/**
 * Conditions in the order of the argument (Kahn's algorithm; the file's order decides between equals).
 * Reports an edge of each cycle and puts its conditions last.
 */
function orderConditions(conditions: readonly Condition[], edges: Entries<RawDependency>, report: Report): Condition[] {
  const ordered: Condition[] = [];
  let waiting = [...conditions];
  while (waiting.length > 0) {
    const next = waiting.find(({ incoming }) => incoming.every(({ from }) => ordered.includes(from)));
    if (!next) break;
    ordered.push(next);
    waiting = waiting.filter((condition) => condition !== next);
  }
  const inCycle = cycleAmong(waiting);
  const closing = edges.list.findLast(({ value }) => isStep(inCycle, value.from, value.to));
  if (closing) reportCycle(closing, inCycle, report);
  return [...ordered, ...waiting];
}

/** Walks backwards among conditions that all wait for another until one comes again. */
function cycleAmong(waiting: readonly Condition[]): Condition[] {
  const path: Condition[] = [];
  let at = waiting[0];
  while (at && !path.includes(at)) {
    path.unshift(at);
    at = at.incoming.map(({ from }) => from).find((from) => waiting.includes(from));
  }
  return at ? path.slice(0, path.indexOf(at) + 1) : [];
}

const isStep = (cycle: readonly Condition[], from: string, to: string): boolean =>
  cycle.some(({ id }, index) => id === from && cycle[(index + 1) % cycle.length]?.id === to);

function reportCycle({ file, path, value }: Entry<RawDependency>, cycle: readonly Condition[], report: Report): void {
  const round = [...cycle, cycle[0]].map((condition) => condition?.id ?? "").join(" → ");
  report({
    ...useAt(file, [...path, "from"]),
    rule: "acyclic-dependency",
    found: `edge ${quote(value.id)} that closes a circle: ${round}`,
    expected: "conditions that can be met one after another",
    fix: "take one of these edges out, or turn it round",
  });
}

/** Reports conditions without an edge among others: nothing depends on them and they depend on nothing. */
function checkConnected(entries: Entries<RawCondition>, conditions: readonly Condition[], report: Report): void {
  if (conditions.length === 1) return;
  for (const { id, incoming, outgoing } of conditions) {
    const entry = entries.list.find(({ value }) => value.id === id);
    if (!entry || incoming.length + outgoing.length > 0) continue;
    const expected = "at least one edge that begins or ends there";
    report({
      ...useAt(entry.file, [...entry.path, "id"]),
      rule: "connected-node",
      found: `condition ${quote(id)} alone`,
      expected,
      fix: "say on what it depends or what depends on it, or tell it in `preconditions.yaml` alone",
    });
  }
}
