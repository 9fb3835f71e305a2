import { z } from "zod";
import { date, footing, id, meant, words } from "./fields.ts";
import { statuses } from "./preconditions.ts";

/** How the later condition stands to the earlier one. */
export const edgeKinds = ["requires", "enables", "hinders", "uncertain"] as const;
export type EdgeKind = (typeof edgeKinds)[number];

export const dependencyFile = z.strictObject({
  nodes: z.array(
    z.strictObject({
      id,
      label: words(7),
      /** The precondition this node is, where it is one. */
      precondition: id.optional(),
      status: z.enum(statuses),
      asOf: date,
      meant: meant("asOf"),
      /** What became of it, in one sentence with its attribution. */
      outcome: words(40),
      ...footing,
    }),
  ),
  edges: z.array(
    z.strictObject({
      id,
      /** The condition. */
      from: id,
      /** What depends on it. */
      to: id,
      kind: z.enum(edgeKinds),
      /** The sentence a reader hears instead of the arrow, with its attribution. */
      statement: words(40),
      ...footing,
    }),
  ),
});
