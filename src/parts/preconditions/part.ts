import type { z } from "zod";
import type { Part } from "../part.ts";
import { publishedPreconditions } from "./published.ts";
import { resolvePreconditions } from "./resolve.ts";
import { preconditionKind, preconditionsFile } from "./schema.ts";
import { preconditionViews } from "./views.ts";

/** What must hold first: who sets it, who must meet it, what it unlocks, how it stood and how it stands. */
export const preconditionsPart: Part<"preconditions", z.output<typeof preconditionsFile>, never> = {
  name: "preconditions",
  shape: preconditionsFile,
  kinds: [preconditionKind],
  rules: {},
  quotedKeys: [],
  dates: ({ entries }, { appeared, worked }) => [
    { entries, within: ["now"], key: "asOf", notBefore: () => [appeared], notAfter: worked },
  ],
  resolve: resolvePreconditions,
  published: publishedPreconditions,
  views: preconditionViews,
};
