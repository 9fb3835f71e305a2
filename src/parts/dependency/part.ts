import type { z } from "zod";
import type { Part } from "../part.ts";
import { publishedDependency } from "./published.ts";
import { dependencyRules, resolveDependency } from "./resolve.ts";
import { conditionKind, dependencyFile, dependencyKind } from "./schema.ts";
import { chainOf, dependencyViews } from "./views.ts";

/** What hangs on what: the conditions of an argument, and the edges between them. */
export const dependencyPart: Part<"dependency", z.output<typeof dependencyFile>, keyof typeof dependencyRules> = {
  name: "dependency",
  shape: dependencyFile,
  kinds: [conditionKind, dependencyKind],
  rules: dependencyRules,
  quotedKeys: [],
  dates: ({ nodes }, { appeared, worked }) => [
    { entries: nodes, within: ["now"], key: "asOf", notBefore: () => [appeared], notAfter: worked },
  ],
  resolve: resolveDependency,
  published: publishedDependency,
  views: dependencyViews,
  bearsOn: chainOf,
};
