import { z } from "zod";
import type { Kind } from "../../story/kinds.ts";
import { asOf, footing, id, idOf, keyFault, known, statusId, words, type Status } from "../../story/schemas/fields.ts";
import { dependencyWords } from "./words.ts";

/** How the later condition stands to the earlier one. */
const edgeKinds = ["requires", "enables", "hinders", "uncertain"] as const;
export type EdgeKind = (typeof edgeKinds)[number];

export const conditionKind = {
  name: "condition",
  prefixes: ["condition-"],
  isOutcome: true,
  called: (label, story) => dependencyWords(story).calledCondition(label),
} as const satisfies Kind;

export const dependencyKind = {
  name: "dependency",
  noun: "edge",
  prefixes: ["dependency-"],
  called: (statement, story) => dependencyWords(story).calledDependency(statement),
} as const satisfies Kind;

/** How a condition stands that nobody set: whether it is reported to hold, or was looked for and not found. */
export const unsetStatuses: readonly Status[] = ["reported", "not-found"];

/** A condition: either one of the preconditions, or one that nobody set. */
const node = z
  .strictObject({
    id,
    label: words(7).describe("The condition in a few words."),
    precondition: idOf("preconditions", "the one it is; what became of it is then told there alone").optional(),
    now: z
      .strictObject({ status: statusId, ...known(40), ...asOf })
      .describe("What became of a condition that nobody set.")
      .optional(),
  })
  .superRefine(({ precondition, now }, context) => {
    if (precondition !== undefined && now !== undefined)
      keyFault(context, "now", "known-keys", "no `now` in a condition that is a precondition: its status stands there");
    if (precondition === undefined && now === undefined)
      keyFault(context, "now", "required-key", "`now` with a status, a text and what it stands on, or `precondition`");
  })
  .meta({ id: "Condition", description: "A condition in the graph of dependencies." });
export type RawCondition = z.output<typeof node>;

const edge = z
  .strictObject({
    id,
    from: idOf("conditions", "the condition"),
    to: idOf("conditions", "what depends on it"),
    kind: z.enum(edgeKinds).describe("How the later stands to the earlier one."),
    attribution: words(4)
      .describe("Who says so, as in “three sources say”; left out where it is our inference.")
      .optional(),
    statement: words(40)
      .describe("The dependency as a sentence, with its attribution, for readers who do not see the arrow.")
      .optional()
      .describe(
        "The dependency as a sentence, with its attribution, for readers who do not see the arrow; left out where `facts` tell it in their own sentences.",
      ),
    ...footing,
  })
  .meta({ id: "Dependency", description: "How one condition depends on another." });
export type RawDependency = z.output<typeof edge>;

/** `dependency.yaml`. */
export const dependencyFile = z
  .strictObject({
    nodes: z.array(node).describe("The conditions, those that must hold first before the others."),
    edges: z.array(edge).describe("How one condition depends on another.").optional(),
  })
  .describe("What hangs on what.");
