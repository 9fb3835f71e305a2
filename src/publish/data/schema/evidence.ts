import { z } from "zod";
import { claimKinds, outcomeKinds, standings } from "../../../story/schemas/claims.ts";
import { lenses } from "../../../story/schemas/notes.ts";
import { forms } from "../../../story/schemas/references.ts";
import { descents, directions } from "../../../parts/versions/schema.ts";
import * as field from "./fields.ts";

const { address, date, footing, id, name, passage, referenceIds } = field;

export const voice = z
  .strictObject({
    id,
    name: name("As the article calls it."),
    standing: z
      .enum(standings)
      .describe(
        "How firm it is, from a named person down; `unidentified` is an outlet that the article does not identify, and `silent` were asked and said nothing.",
      ),
    count: z.int().positive().optional().describe("How many people or bodies the article says are speaking."),
    told: name("What the article tells of it."),
    untold: z.string().optional().describe("What the article does not tell of it."),
    references: referenceIds,
    claims: field.claimIds,
    address: address("Where the story’s page tells of it."),
  })
  .meta({ id: "Voice", description: "Someone the article cites, or who declined." });

const outcome = z
  .strictObject({
    things: z
      .array(z.string().regex(new RegExp(`^(?:${outcomeKinds.join("|")}):.+$`, "u")))
      .describe("Kinds and ids of later things, such as `event:survey-begins`, in the author’s order."),
    notFound: z
      .string()
      .optional()
      .describe("Id of an entry of `references`: the newest page read on it, where nothing later was found."),
  })
  .meta({ id: "Outcome", description: "What became of a claim, as its author says." });

export const claim = z
  .strictObject({
    id,
    label: name("The claim in a few words."),
    statement: name("What the article asserts, in our words, with its attribution; it does not vouch for it."),
    passage,
    voices: field.voiceIds.describe("Ids of entries of `voices`: those the article puts behind it."),
    kind: z
      .enum(claimKinds)
      .optional()
      .describe(
        "What it is, where it has no voice: public record, the article’s own analysis, or news for which the article cites nobody.",
      ),
    references: referenceIds.describe(
      "Ids of entries of `references`, where it has a kind: pages that show it, or other texts of the report that have it or give a source for it.",
    ),
    notes: field.noteIds.describe("Ids of entries of `notes`: those that cite it."),
    outcome: outcome.optional(),
    page: address("A page about this claim alone."),
    address: address("The claim’s place in the article on the story’s page."),
  })
  .meta({ id: "Claim", description: "One thing the article asserts." });

export const note = z
  .strictObject({
    id,
    lens: z.enum(lenses).describe("The question it answers."),
    passage,
    title: name("Its title."),
    body: name("What it says, as plain text."),
    ...footing,
    address: address("The note on the story’s page."),
  })
  .meta({ id: "Note", description: "A short remark of ours on a passage." });

export const reference = z
  .strictObject({
    id,
    number: z.int().positive().describe("Its number in the list on the story’s page."),
    name: name("What the story’s page calls it: its publisher, and what the page is."),
    publisher: name("Who published it."),
    title: z.string().optional().describe("Its title; absent where the copy consulted shows none."),
    titleFrom: z
      .enum(["translation", "listing"])
      .optional()
      .describe("Where the title comes from, if not from the page itself."),
    url: address("Where it was read."),
    published: date("When it appeared; absent where the copy consulted shows no date.").optional(),
    language: field.language("Its language."),
    form: z
      .enum(forms)
      .optional()
      .describe(
        "What the page is: another’s text, that text reworded, automated or collected, or re-hosted; absent for an own report.",
      ),
    of: z.string().optional().describe("Whose text it has; absent where that is not known, or it is an own report."),
    citedBy: z
      .array(
        z
          .strictObject({
            label: name("What a reader would call the place."),
            address: address("The place on the story’s page."),
          })
          .describe("A place that cites it."),
      )
      .describe("Where the story’s page cites it."),
    address: address("Where the story’s page lists it."),
  })
  .meta({ id: "Reference", description: "A work outside the article." });

const versionId = z.string().describe("Id of an entry of `versions`.");

export const version = z
  .strictObject({
    id,
    publisher: name("Who published it."),
    headline: name("Its headline."),
    appeared: name("When it appeared, in words."),
    published: date("When it appeared, where known.").optional(),
    from: versionId.optional().describe("Id of an entry of `versions`: the one it was made from."),
    descent: z
      .enum(descents)
      .describe("How its making is known: it is the origin, most likely made so, or we infer it."),
    ground: name("The ground on which we say so, and in what form the version was read."),
    references: referenceIds,
    address: address("Where the story’s page tells of it."),
  })
  .meta({ id: "Version", description: "A telling of the report on its way to the article." });

export const change = z
  .strictObject({
    id,
    point: name("What changed."),
    direction: z.enum(directions).describe("What the retelling did to it, by our own comparison of the texts."),
    says: z
      .array(
        z
          .strictObject({ version: versionId, text: name("What that version says.") })
          .describe("What one version says."),
      )
      .describe("What each version says; one whose part was not seen is left out."),
    effect: name("What the change does to the meaning."),
    ...footing,
    address: address("Where the story’s page tells of it."),
  })
  .meta({ id: "Change", description: "A point whose meaning changed between versions." });

export const correction = z
  .strictObject({
    id,
    date: date("The day it was made."),
    concerns: z.string().describe("The kind and id of what was corrected, such as `note:who-spoke`."),
    was: name("What stood there, and why it was wrong."),
    is: name("What stands there now."),
    claims: field.claimIds,
    references: referenceIds,
    address: address("Where the story’s page tells of it."),
  })
  .meta({ id: "Correction", description: "What we got wrong, and what stands there now." });
