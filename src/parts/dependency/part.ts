import type { z } from "zod";
import type { Part } from "../part.ts";
import { dependencyFile } from "./schema.ts";

export const dependencyPart: Part<"dependency", z.output<typeof dependencyFile>> = {
  name: "dependency",
  shape: dependencyFile,
};
