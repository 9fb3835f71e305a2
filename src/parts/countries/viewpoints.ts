/**
 * Whose borders a map draws. `visionscarto` is Natural Earth, adapted to views of the United Nations on Ukraine and
 * Western Sahara; `natural-earth` has borders as they are held, whoever holds them by right.
 */
export const viewpoints = ["visionscarto", "natural-earth"] as const;
export type Viewpoint = (typeof viewpoints)[number];

/** The one of stories that name none. */
export const usualViewpoint: Viewpoint = "visionscarto";
