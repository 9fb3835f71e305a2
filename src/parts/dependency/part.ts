import type { z } from "zod";
import type { Part } from "../part.ts";
import { publishedDependency } from "./published.ts";
import { dependencyFile } from "./schema.ts";
import { dependencyViews } from "./views.ts";

export const dependencyPart: Part<"dependency", z.output<typeof dependencyFile>> = {
  name: "dependency",
  shape: dependencyFile,
  published: publishedDependency,
  views: dependencyViews,
};
