import { z } from "zod";
import { limitOf } from "../../story/date-limits.ts";
import { idOf } from "../../story/schemas/fields.ts";
import { publishedPart } from "../../views/data/data.ts";
import { publishedList } from "../../views/data/published.ts";
import type { Part } from "../part.ts";
import { versionsOf } from "./model.ts";
import { resolveTravelled } from "./resolve.ts";
import { changeKind, versionKind, versionsFile } from "./schema.ts";
import { changesOf, versionViews } from "./views.ts";
import { versionWords } from "./words.ts";

const { versions } = versionsFile.shape;
const changes = versionsFile.shape.changes.unwrap();
const saying = z
  .strictObject({
    version: idOf("versions", "the one that says it"),
    text: z.string().min(1).describe("What that version says."),
  })
  .describe("What one version says.");
const says = z.array(saying).meta({ ...changes.element.shape.says.meta() });

/** How the report travelled on its way to the article, and what changed. */
export const versionsPart: Part<"versions", z.output<typeof versionsFile>, never> = {
  name: "versions",
  shape: versionsFile,
  kinds: [versionKind, changeKind],
  rules: {},
  quotedKeys: ["says", "headline"],
  dates: ({ versions: entries }, { appeared }) => [
    {
      entries,
      key: "published",
      notBefore(entry) {
        const own = entries.list.find((each) => each === entry);
        const origin = entries.list.find(({ value }) => value.id === own?.value.from);
        return [limitOf(origin?.value.published, "the version it was made from")];
      },
      notAfter: appeared,
    },
  ],
  resolve: resolveTravelled,
  published: publishedPart(
    { versions: publishedList(versions), changes: publishedList(changes, { with: { says } }) },
    (story, { things }) => ({
      versions: things(versionsOf(story).versions),
      changes: things(versionsOf(story).changes),
    }),
  ),
  section: (story) => versionWords(story).section,
  views: versionViews,
  bearsOn: changesOf,
};
