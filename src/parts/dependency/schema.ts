import { z } from "zod";
import { asOf, footing, id, words } from "../../story/schemas/fields.ts";
import { statuses } from "../preconditions/schema.ts";

/** How the later condition stands to the earlier one. */
export const edgeKinds = ["requires", "enables", "hinders", "uncertain"] as const;
export type EdgeKind = (typeof edgeKinds)[number];

/** How a condition stands that nobody set: whether it is reported to hold, or was looked for and not found. */
export const unsetStatuses = ["reported", "not-found"] as const;

/** How any condition stands: as its precondition does, or as one that nobody set. */
export const conditionStatuses = [...statuses, "reported"] as const;

/** A condition: either one of the preconditions, or one that nobody set. */
const node = z.strictObject({
  id,
  label: words(7),
  /** The precondition this node is, where it is one; what became of it is then told there alone. */
  precondition: id.optional(),
  /** What became of a condition that nobody set. */
  now: z.strictObject({ status: z.enum(unsetStatuses), text: words(40), ...asOf, ...footing }).optional(),
});

export const dependencyFile = z.strictObject({
  nodes: z.array(
    node.superRefine(({ precondition, now }, context) => {
      if ((precondition === undefined) !== (now === undefined)) return;
      const params = now
        ? { rule: "known-keys", expected: "no `now` in a condition that is a precondition: its status stands there" }
        : { rule: "required-key", expected: "`now` with a status, a text and what it stands on, or `precondition`" };
      context.addIssue({ code: "custom", path: ["now"], params });
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
      /** Who says so, as in “three sources say”; left out where it is our inference. */
      attribution: words(4).optional(),
      /** The sentence a reader hears instead of the arrow, with its attribution. */
      statement: words(40),
      ...footing,
    }),
  ),
});
