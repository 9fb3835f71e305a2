import { z } from "zod";
import { anchors } from "../../story/kinds.ts";
import { claimsFile } from "../../story/schemas/claims.ts";
import { correctionsFile } from "../../story/schemas/corrections.ts";
import { citedWork, idsOf } from "../../story/schemas/fields.ts";
import { factsFile } from "../../story/schemas/facts.ts";
import { notesFile } from "../../story/schemas/notes.ts";
import { referencesFile } from "../../story/schemas/references.ts";
import { asUri } from "../../views/data/json.ts";
import { publishedPart } from "../../views/data/data.ts";
import { address, basis, publishedList } from "../../views/data/published.ts";
import type { Citation, Story } from "../../story/story.ts";
import { wordsOf } from "../../words/words-of.ts";
import { referenceName } from "../../views/reference-name.ts";

const citation = z
  .strictObject({
    label: z.string().min(1).describe("What a reader would call the place."),
    address: address("The place on the story’s page."),
  })
  .describe("A place that cites it.");

const excerpt = z
  .strictObject({
    words: citedWork.shape.excerpt,
    language: referencesFile.element.shape.language.optional(),
    translation: citedWork.shape.translation,
    place: citedWork.shape.place,
    citedBy: z.array(citation).describe("What it is quoted for."),
  })
  .meta({ id: "Excerpt", description: "Words of a work, and where in it they stand." });

/** What the article says and who stands behind it, what we remark and got wrong, and the works cited, as data. */
export const publishedEvidence = publishedPart(
  {
    voices: publishedList(claimsFile.shape.voices.unwrap(), { with: { claims: idsOf("claims") } }),
    claims: publishedList(claimsFile.shape.claims, {
      with: {
        notes: idsOf("notes", "those that cite it"),
        facts: idsOf("facts", "those that bear on it"),
        page: address("A page about this claim alone."),
        address: address("The claim’s place in the article on the story’s page."),
      },
    }),
    notes: publishedList(notesFile, { with: { address: address("The note on the story’s page.") } }),
    facts: publishedList(factsFile, {
      with: {
        asOf: factsFile.element.shape.asOf,
        basis,
        toldAt: z.array(citation).describe("Where the story’s page tells it; a claim’s page may tell it too."),
        address: address("Where it is told: a place on the story’s page, or the page of a claim."),
      },
    }),
    corrections: publishedList(correctionsFile, { without: ["basis", "newest"] }),
    references: publishedList(referencesFile, {
      with: {
        number: z.int().positive().describe("Its number in the list on the story’s page."),
        name: z.string().min(1).describe("What the story’s page calls it: its publisher, and what the page is."),
        citedBy: z.array(citation).describe("Where the story’s page cites it."),
        excerpts: z.array(excerpt).describe("What is quoted of it."),
        address: address("Where the story’s page lists it."),
      },
    }),
  },
  (story, { fields, things, address: inFull, claimPage }) => ({
    voices: things(story.voices.map((voice) => ({ ...voice, anchor: anchors.voice(voice.id) }))),
    claims: things(
      story.claims.map(({ outcome, facts, ...claim }) => ({
        ...claim,
        facts: facts.map(({ fact }) => fact),
        outcome: outcome && { ...outcome, things: outcome.things.map(({ publicId }) => publicId) },
        page: claimPage(claim.id),
        anchor: anchors.claim(claim.id),
      })),
    ),
    notes: things(story.notes),
    facts: story.facts.map(({ toldAt, ...fact }) => ({
      ...fields(fact),
      toldAt: toldAt.map((place) => placeData(place, story, inFull)),
      address: toldAt[0] ? inFull(toldAt[0].anchor) : claimPage(fact.claims[0]?.id ?? ""),
    })),
    corrections: things(
      story.corrections.map(({ footing, ...correction }) => ({
        ...correction,
        claims: footing?.claims ?? [],
        facts: footing?.facts ?? [],
        references: footing?.references ?? [],
        anchor: anchors.correction(correction.id),
      })),
    ),
    references: things(
      story.references.map((reference) => ({
        ...reference,
        name: referenceName(reference, story),
        url: asUri(reference.url),
        citedBy: reference.citedBy.map((place) => placeData(place, story, inFull)),
        excerpts: reference.excerpts.map(({ words, translation, place, citedBy }) => ({
          words,
          language: words === undefined ? undefined : reference.language,
          translation,
          place,
          citedBy: citedBy.map((each) => placeData(each, story, inFull)),
        })),
        anchor: anchors.ref(reference.id),
      })),
    ),
  }),
);

/** A place on the page: what a reader would call it, and its address in full. */
function placeData({ label, date, anchor }: Citation, story: Story, inFull: (anchor: string) => string) {
  const { correction, head } = wordsOf(story);
  const name = label ?? (date ? correction.ofDay(date) : head.inShort);
  return { label: name, address: inFull(anchor) };
}
