import { z } from "zod";
import { idOf } from "../../story/schemas/fields.ts";
import { publishedPart } from "../../views/data/data.ts";
import { publishedList } from "../../views/data/published.ts";
import { versionsOf } from "./model.ts";
import { versionsFile } from "./schema.ts";

const { versions, changes } = versionsFile.shape;
const saying = z
  .strictObject({
    version: idOf("versions", "the one that says it"),
    text: z.string().min(1).describe("What that version says."),
  })
  .describe("What one version says.");
const says = z.array(saying).meta({ ...changes.element.shape.says.meta() });

/** The versions and what changed between them as data. */
export const publishedVersions = publishedPart(
  { versions: publishedList(versions), changes: publishedList(changes, { with: { says } }) },
  (story, { thing }) => ({
    versions: versionsOf(story).versions.map((version) => thing(version, version.anchor)),
    changes: versionsOf(story).changes.map((change) => thing(change, change.anchor)),
  }),
);
