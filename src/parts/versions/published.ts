import { z } from "zod";
import { anchors } from "../../story/anchors.ts";
import { idOf } from "../../story/schemas/fields.ts";
import { address, publishedList, publishedPart } from "../../views/data/published.ts";
import { footingData, ids } from "../../views/data/statement.ts";
import { versionsOf } from "./model.ts";
import { versionsFile } from "./schema.ts";

const { versions, changes } = versionsFile.shape;
const { says } = changes.element.shape;
const saying = z
  .strictObject({
    version: idOf("versions", "the one that says it"),
    text: z.string().min(1).describe("What that version says."),
  })
  .describe("What one version says.");

/** The versions and what changed between them as data. */
export const publishedVersions = publishedPart(
  {
    versions: publishedList(versions, { with: { address: address() } }),
    changes: publishedList(changes, { with: { says: z.array(saying).meta({ ...says.meta() }), address: address() } }),
  },
  (story, write) => ({
    versions: versionsOf(story).versions.map((version) => ({
      ...version,
      published: version.published?.edtf,
      from: version.from?.id,
      references: ids(version.references),
      address: write.address(anchors.version(version.id)),
    })),
    changes: versionsOf(story).changes.map((change) => ({
      ...change,
      ...footingData(change),
      says: change.says.map(({ version, text }) => ({ version: version.id, text })),
      address: write.address(anchors.change(change.id)),
    })),
  }),
);
