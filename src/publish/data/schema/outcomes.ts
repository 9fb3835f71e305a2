import { z } from "zod";
import { accordStandings, roles } from "../../../parts/countries/schema.ts";
import { conditionStatuses, edgeKinds } from "../../../parts/dependency/schema.ts";
import { statuses } from "../../../parts/preconditions/schema.ts";
import * as field from "./fields.ts";

const { address, date, footing, id, name, passage } = field;

/** Where something stands, among what it can be. */
const standing = <Of extends string>(among: readonly [Of, ...Of[]], description: string) =>
  z.strictObject({
    status: z.enum(among).describe(description),
    asOf,
    text: name("What is known, with its attribution."),
    ...footing,
  });
const asOf = date("The date up to which this is known to hold.");
const conditionId = (description: string) => z.string().describe(`Id of an entry of \`conditions\`: ${description}`);

export const country = z
  .strictObject({
    id: z.string().length(3).describe("ISO 3166-1 alpha-3 code."),
    name: name("Its name."),
    role: z.enum(roles).describe("The part it plays in the story."),
    part: name("The part the article gives it, in a phrase."),
    mentions: z.array(passage).describe("Every place where the article means it, in order."),
    ties: z
      .strictObject({
        text: name("What is known of them."),
        since: date("Since when there are ties, where known.").optional(),
        ...footing,
      })
      .describe("Its ties with Israel; left out where the story has nothing to say of them.")
      .optional(),
    standing: standing(accordStandings, "Where it stands; `none-found` is a gap in what was consulted.")
      .describe("Its standing in the accords; left out where the story has nothing to say of it.")
      .optional(),
    address: address("Where the story’s page tells of it."),
  })
  .meta({ id: "Country", description: "A state or territory in the story." });

const statusAt = standing(statuses, "How far it holds, in our judgement; `not-found` is a gap in what was read.").meta({
  id: "StatusAt",
  description: "How far a precondition held at a date.",
});

export const precondition = z
  .strictObject({
    id,
    title: name("The precondition in a few words."),
    statement: name("What must hold, with its attribution."),
    setBy: field.countryIds.describe("Ids of entries of `countries`: who sets it; empty where no state does."),
    setByText: name("Who sets it, in words, as the evidence gives it."),
    metBy: field.countryIds.describe("Ids of entries of `countries`: who can meet it."),
    metByText: name("Who can meet it, in words."),
    unlocks: name("What it would unlock."),
    then: statusAt.describe("How far it held when the article appeared."),
    now: statusAt.describe("How far it held when last known; see its `asOf`."),
    remark: z.string().optional().describe("What else a reader must know."),
    ...footing,
    address: address("Where the story’s page tells of it."),
  })
  .meta({ id: "Precondition", description: "What must hold first." });

export const condition = z
  .strictObject({
    id,
    label: name("The condition in a few words."),
    precondition: z.string().optional().describe("Id of an entry of `preconditions`: the one it is."),
    now: standing(conditionStatuses, "How far it holds, in our judgement; `reported` where nobody set it.").describe(
      "What became of it; that of its precondition where it is one.",
    ),
    incoming: field.dependencyIds.describe("Ids of entries of `dependencies`: those on which it depends."),
    outgoing: field.dependencyIds.describe("Ids of entries of `dependencies`: those by which others depend on it."),
    address: address("Where the story’s page tells of it."),
  })
  .meta({ id: "Condition", description: "A condition in the graph of dependencies." });

export const dependency = z
  .strictObject({
    id,
    from: conditionId("the condition."),
    to: conditionId("what depends on it."),
    kind: z.enum(edgeKinds).describe("How the later stands to the earlier one."),
    attribution: z.string().optional().describe("Who says so, as a clause; absent where it is our inference."),
    statement: name("The dependency as a sentence, with its attribution."),
    ...footing,
    address: address("Where the story’s page tells of it."),
  })
  .meta({ id: "Dependency", description: "How one condition depends on another." });

export const event = z
  .strictObject({
    id,
    date: date("When it happened."),
    title: name("The event in a few words."),
    text: name("What happened, with its attribution."),
    condition: conditionId("the one it bears on.").optional(),
    isBefore: z.boolean().describe("Whether it was before the first day on which the article can have appeared."),
    ...footing,
    address: address("Where the story’s page tells of it."),
  })
  .meta({ id: "Event", description: "Something dated, before or after the article appeared." });
