import type { Lens } from "../../story/story.ts";

/** The class that gives a lens its colour and line, which follow from its place among those of the story. */
export const lensLook = ({ number }: Pick<Lens, "number">): string => `lens-${String(number)}`;
