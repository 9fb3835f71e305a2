/**
 * How a role is drawn on the map, from what the story is about to what it only names. Each differs from the others
 * without colour too: seven kinds of shading are as many as an eye keeps apart, and no two have the same lines or dots.
 */
export const tones = ["strong", "slanted", "crossed", "upright", "level", "dotted", "plain"] as const;
export type Tone = (typeof tones)[number];
