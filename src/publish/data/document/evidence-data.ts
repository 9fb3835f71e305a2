import { versionsOf } from "../../../parts/versions/model.ts";
import { referenceName } from "../../../views/reference-name.ts";
import { anchors } from "../../../story/anchors.ts";
import type { PublicId } from "../../../story/published/public-id.ts";
import type { Story } from "../../../story/story.ts";
import type { Places } from "../../places.ts";
import type { StoryDocument } from "../schema/story-document.ts";
import { asUri, footingData, idsOf, passageData } from "./parts.ts";

type Evidence = Pick<
  StoryDocument,
  "voices" | "claims" | "notes" | "versions" | "changes" | "corrections" | "references"
>;

/** What the article says and who stands behind it, what we remark and got wrong, how it travelled, and the works cited. */
export function evidenceData(story: Story, places: Places): Evidence {
  return {
    voices: story.voices.map((voice) => ({
      ...voice,
      references: idsOf(voice.references),
      claims: idsOf(voice.claims),
      address: places.part(anchors.voice(voice.id)),
    })),
    claims: story.claims.map((claim) => ({
      ...claim,
      passage: passageData(story.article, claim.passage),
      voices: idsOf(claim.voices),
      references: idsOf(claim.references),
      notes: idsOf(claim.notes),
      outcome: claim.outcome && {
        things: claim.outcome.things.map(({ kind, thing }): PublicId => `${kind}:${thing.id}`),
        notFound: claim.outcome.notFound?.id,
      },
      page: places.claim(claim.id),
      address: places.part(anchors.claim(claim.id)),
    })),
    notes: story.notes.map((note) => ({
      ...note,
      ...footingData(note),
      passage: passageData(story.article, note.passage),
      address: places.part(anchors.note(note.id)),
    })),
    versions: versionsOf(story).versions.map((version) => ({
      ...version,
      published: version.published?.edtf,
      from: version.from?.id,
      references: idsOf(version.references),
      address: places.part(anchors.version(version.id)),
    })),
    changes: versionsOf(story).changes.map((change) => ({
      ...change,
      ...footingData(change),
      says: change.says.map(({ version, text }) => ({ version: version.id, text })),
      address: places.part(anchors.change(change.id)),
    })),
    corrections: story.corrections.map(({ footing, ...correction }) => ({
      ...correction,
      date: correction.date.edtf,
      claims: idsOf(footing?.claims ?? []),
      references: idsOf(footing?.references ?? []),
      address: places.part(anchors.correction(correction.id)),
    })),
    references: story.references.map((reference) => ({
      ...reference,
      name: referenceName(reference),
      url: asUri(reference.url),
      published: reference.published?.edtf,
      citedBy: reference.citedBy.map(({ label, anchor }) => ({ label, address: places.part(anchor) })),
      address: places.part(anchors.ref(reference.id)),
    })),
  };
}
