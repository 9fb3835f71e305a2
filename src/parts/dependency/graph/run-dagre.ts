import type { Condition, Dependency } from "../model.ts";
import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from "@dagrejs/dagre";
import type { Sheet } from "./sheet.ts";

/** A point by how far along the argument it stands, and where across. */
export interface Spot {
  along: number;
  across: number;
}

interface Size {
  width: number;
  height: number;
}

/** How far a box or a whole layout reaches across the argument. */
export const breadthOf = ({ width, height }: Size, { isAcross }: Sheet): number => (isAcross ? height : width);

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
  { isAcross, gap, aside }: Sheet,
  align: Corner,
  isSerial: boolean,
): Run {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true });
  graph.setGraph({ rankdir: isAcross ? "LR" : "TB", align, ranksep: gap, nodesep: aside, edgesep: isSerial ? 14 : 0 });
  for (const { condition, width, height } of sized) graph.setNode(condition.id, { width, height });
  const conditions = sized.map(({ condition }) => condition);
  const edges = conditions.flatMap(({ outgoing }) => outgoing);
  for (const { id, from, to } of edges) graph.setEdge(from.id, to.id, {}, id);
  if (isSerial) {
    for (const [index, { id }] of conditions.slice(1).entries())
      graph.setEdge(conditions[index]?.id ?? id, id, {}, "row");
  }
  layout(graph);
  const spotOf = ({ x = 0, y = 0 }: { x?: number; y?: number }): Spot =>
    isAcross ? { along: x, across: y } : { along: y, across: x };
  const spots = new Map(conditions.map((condition) => [condition, spotOf(graph.node(condition.id))]));
  const levels = [...spots.values()].map(({ along }) => along);
  const bendsOf = ({ id, from, to }: Dependency): Spot[] =>
    // Dagre also bends arrows between two rows, where nothing is in their way, and at both ends.
    (graph.edge(from.id, to.id, id).points ?? [])
      .slice(1, -1)
      .map(spotOf)
      .filter(({ along }) => levels.some((level) => Math.abs(level - along) < 1));
  const { width = 0, height = 0 } = graph.graph() as Partial<Size>;
  return { spots, bends: new Map(edges.map((edge) => [edge, bendsOf(edge)])), width, height };
}
