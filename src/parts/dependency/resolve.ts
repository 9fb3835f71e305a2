import type { Precondition } from "../preconditions/model.ts";
import type { Condition, Dependency } from "./model.ts";
import type { z } from "zod";
import { anchors } from "../../story/anchors.ts";
import { quote, type Report } from "../../story/problem.ts";
import type { Entries, Entry } from "../../story/read-entries.ts";
import { register, useAt, type Registry } from "../../story/registry.ts";
import type { dependencyFile } from "./schema.ts";
import type { Footing } from "../../story/story.ts";
import { resolveFooting, type Context } from "../../story/resolve/footing.ts";
import { resolveStanding, unread, type DatedContext } from "../../story/resolve/standing.ts";

type RawCondition = z.output<typeof dependencyFile>["nodes"][number];
type RawDependency = z.output<typeof dependencyFile>["edges"][number];

/** Resolves the conditions of the argument; their edges are entered by `resolveDependencies`. */
export function resolveConditions(
  entries: Entries<RawCondition>,
  preconditions: Registry<Precondition>,
  context: DatedContext,
  citing: readonly Entries<unknown>[],
): Registry<Condition> {
  return register(
    "condition",
    entries,
    (entry): Condition => {
      const { id, label, now } = entry.value;
      const by = { label, anchor: anchors.condition(id) };
      const precondition =
        entry.value.precondition === undefined
          ? undefined
          : preconditions.find(entry.value.precondition, useAt(entry.file, [...entry.path, "precondition"]));
      const own = now && resolveStanding(context, entry, [...entry.path, "now"], now, by);
      return { id, label, precondition, now: precondition?.now ?? own ?? unread, incoming: [], outgoing: [] };
    },
    context.report,
    citing,
  );
}

/** Resolves the edges and joins them with their conditions both ways; an edge with a loose end is left out, reported. */
export function resolveDependencies(
  entries: Entries<RawDependency>,
  conditions: Registry<Condition>,
  context: Context,
): Dependency[] {
  const registry = register(
    "edge",
    entries,
    (entry): Dependency | undefined => {
      const { id, kind, attribution, statement } = entry.value;
      const end = (key: "from" | "to") => conditions.find(entry.value[key], useAt(entry.file, [...entry.path, key]));
      const [from, to] = [end("from"), end("to")];
      const footing = resolveFooting(context, entry, entry.path, entry.value, {
        label: statement,
        anchor: anchors.dependency(id),
      });
      checkAttribution(entry, footing, context);
      if (!from || !to) return undefined;
      const edge = { id, from, to, kind, attribution, statement, ...footing };
      from.outgoing.push(edge);
      to.incoming.push(edge);
      return edge;
    },
    context.report,
  );
  return registry.all.filter((edge) => edge !== undefined);
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
export function orderConditions(
  conditions: readonly Condition[],
  edges: Entries<RawDependency>,
  report: Report,
): Condition[] {
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

/** Reports conditions without an edge: nothing depends on them and they depend on nothing. */
export function checkConnected(entries: Entries<RawCondition>, conditions: readonly Condition[], report: Report): void {
  for (const { id, incoming, outgoing } of conditions) {
    const entry = entries.list.find(({ value }) => value.id === id);
    if (!entry || incoming.length + outgoing.length > 0) continue;
    const expected = "at least one edge that begins or ends there";
    report({
      ...useAt(entry.file, [...entry.path, "id"]),
      rule: "connected-node",
      found: `condition ${quote(id)} alone`,
      expected,
    });
  }
}
