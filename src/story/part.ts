import type { z } from "zod";
import type { PartData } from "./story.ts";

/**
 * What the core knows of a part: one kind of evidence that a story may have. The core is given the list of parts and
 * names none of them.
 */
export interface StoryPart<Name extends string = string, File = unknown> {
  /** Under which a story has what the part makes of its file, `<name>.yaml`. */
  name: Name;
  /** The shape of its file: a list of entries, or lists under keys. */
  shape: z.ZodType<File>;
}

/** What a part of this name makes of its file, as its `model.ts` declares it. */
export type DataOf<Name extends string> = Name extends keyof PartData ? PartData[Name] : unknown;
