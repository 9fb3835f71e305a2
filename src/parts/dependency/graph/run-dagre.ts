import type { Condition, Dependency } from "../model.ts";
import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from "@dagrejs/dagre";
import type { Sheet } from "./sheet.ts";

/** A place in the drawing. */
export interface Spot {
  x: number;
  y: number;
}

interface Size {
  width: number;
  height: number;
}

/** A condition and the size of its box. */
export interface Sized extends Size {
  condition: Condition;
}

/** Where dagre puts the middle of each box, and where it leads long arrows past others. */
export interface Run extends Size {
  spots: Map<Condition, Spot>;
  bends: Map<Dependency, Spot[]>;
}

/** Dagre lines boxes up from all four corners and takes the mean; from one corner alone, a chain stays on one line. */
export type Corner = "UL" | "UR";

/** @param isSerial whether each condition gets a row of its own, in the order given */
export function runDagre(
  sized: readonly Sized[],
  { gap, aside }: Pick<Sheet, "gap" | "aside">,
  align: Corner,
  isSerial: boolean,
): Run {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true });
  graph.setGraph({ rankdir: "TB", align, ranksep: gap, nodesep: aside, edgesep: isSerial ? 14 : 0 });
  for (const { condition, width, height } of sized) graph.setNode(condition.id, { width, height });
  const conditions = sized.map(({ condition }) => condition);
  const edges = conditions.flatMap(({ outgoing }) => outgoing);
  for (const { id, from, to } of edges) graph.setEdge(from.id, to.id, {}, id);
  if (isSerial) {
    for (const [index, { id }] of conditions.slice(1).entries())
      graph.setEdge(conditions[index]?.id ?? id, id, {}, "row");
  }
  layout(graph);
  const spotOf = ({ x = 0, y = 0 }: Partial<Spot>): Spot => ({ x, y });
  const spots = new Map(conditions.map((condition) => [condition, spotOf(graph.node(condition.id))]));
  const levels = [...spots.values()].map(({ y }) => y);
  const bendsOf = ({ id, from, to }: Dependency): Spot[] =>
    // Dagre also bends arrows between two rows, where nothing is in their way, and at both ends.
    (graph.edge(from.id, to.id, id).points ?? [])
      .slice(1, -1)
      .map(spotOf)
      .filter(({ y }) => levels.some((level) => Math.abs(level - y) < 1));
  const { width = 0, height = 0 } = graph.graph() as Partial<Size>;
  return withinBounds({ spots, bends: new Map(edges.map((edge) => [edge, bendsOf(edge)])), width, height });
}

/** Units between the edge of a drawing and an arrow that passes there. */
const margin = 4;

/** Dagre reckons its room by boxes alone, and may lead arrows past all of them beyond it: these have to be seen too. */
function withinBounds({ spots, bends, width, height }: Run): Run {
  const passing = [...bends.values()].flat().map(({ x }) => x);
  const least = Math.min(0, ...passing.map((x) => x - margin));
  const most = Math.max(width, ...passing.map((x) => x + margin));
  const moved = ({ x, y }: Spot): Spot => ({ x: x - least, y });
  return {
    spots: new Map([...spots].map(([condition, spot]) => [condition, moved(spot)])),
    bends: new Map([...bends].map(([edge, some]) => [edge, some.map(moved)])),
    width: most - least,
    height,
  };
}
