import type { Voice } from "../../story/story.ts";

/** Voices of which the same is told and untold, so that it is said once. */
export function voiceGroups(voices: readonly Voice[]): Voice[][] {
  const key = ({ standing, told, untold }: Voice): string => JSON.stringify([standing, told, untold]);
  return [...Map.groupBy(voices, key).values()];
}
