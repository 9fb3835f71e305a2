import type { z } from "zod";
import type { Part } from "../part.ts";
import { publishedPreconditions } from "./published.ts";
import { preconditionsFile } from "./schema.ts";
import { preconditionViews } from "./views.ts";

export const preconditionsPart: Part<"preconditions", z.output<typeof preconditionsFile>> = {
  name: "preconditions",
  shape: preconditionsFile,
  published: publishedPreconditions,
  views: preconditionViews,
};
