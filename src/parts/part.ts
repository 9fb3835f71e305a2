import type { StoryPart } from "../story/part.ts";

/**
 * The manifest of a part: all that the core asks of it, and all that is published of it. What is added here for every
 * part is optional only where a story can do without it.
 */
export type Part<Name extends string = string, File = unknown> = StoryPart<Name, File>;
