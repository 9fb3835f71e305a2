import { z } from "zod";
import type { Kind } from "../../story/kinds.ts";
import { date, footing, id, idOf, meant, printed, text, words } from "../../story/schemas/fields.ts";
import { versionWords } from "./words.ts";

export const versionKind = {
  name: "version",
  prefixes: ["version-"],
  called: (publisher, story) => versionWords(story).calledVersion(publisher),
} as const satisfies Kind;

export const changeKind = {
  name: "change",
  prefixes: ["change-"],
  called: (point, story) => versionWords(story).calledChange(point),
} as const satisfies Kind;

/** What a retelling did to a point. */
export const directions = ["strengthened", "weakened", "dropped", "added", "relabelled"] as const;
export type Direction = (typeof directions)[number];

/** How we know that one version was made from another. */
const descents = ["origin", "likely", "inferred"] as const;

const version = z
  .strictObject({
    id,
    publisher: text.describe("Who published it."),
    headline: printed.describe("Its headline."),
    appeared: words(10).describe("When it appeared, in words: copies do not always show it."),
    published: date("When it appeared, where known.").optional(),
    meant: meant("published"),
    from: idOf("versions", "the one it was made from").optional(),
    descent: z
      .enum(descents)
      .describe("How its making is known: it is the origin, most likely made so, or we infer it."),
    ground: words(45).describe("The ground on which we say so, and in what form the version was read."),
    references: footing.references,
  })
  .meta({ id: "Version", description: "A telling of the report on its way to the article." });
export type RawVersion = z.output<typeof version>;

const change = z
  .strictObject({
    id,
    point: words(8).describe("What changed."),
    direction: z.enum(directions).describe("What the retelling did to it, by our own comparison of the texts."),
    says: z.record(id, printed).describe("What each version says; one whose part was not seen is left out."),
    effect: words(30).describe("What the change does to the meaning, in one sentence."),
    ...footing,
  })
  .meta({ id: "Change", description: "A point whose meaning changed between versions." });
export type RawChange = z.output<typeof change>;

/** `versions.yaml`. */
export const versionsFile = z
  .strictObject({
    versions: z.array(version).describe("The tellings of the report on its way to the article."),
    changes: z.array(change).describe("What changed between them.").optional(),
  })
  .describe("How the report travelled.");
