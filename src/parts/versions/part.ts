import type { z } from "zod";
import type { Part } from "../part.ts";
import { publishedVersions } from "./published.ts";
import { versionsFile } from "./schema.ts";
import { versionViews } from "./views.ts";

export const versionsPart: Part<"versions", z.output<typeof versionsFile>> = {
  name: "versions",
  shape: versionsFile,
  published: publishedVersions,
  views: versionViews,
};
