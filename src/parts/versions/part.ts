import type { z } from "zod";
import { limitOf } from "../../story/date-limits.ts";
import type { Part } from "../part.ts";
import { publishedVersions } from "./published.ts";
import { resolveTravelled } from "./resolve.ts";
import { changeKind, versionKind, versionsFile } from "./schema.ts";
import { changesOf, versionViews } from "./views.ts";

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
  published: publishedVersions,
  views: versionViews,
  bearsOn: changesOf,
};
