import type { SectionId } from "../story/story.ts";

/** The section of the page that each figure belongs to, by the figure's id. */
const sections: Readonly<Record<string, SectionId>> = {
  "word-shares": "sources",
  "claim-voice": "sources",
  travelled: "sources",
  map: "countries",
  "then-now": "preconditions",
  "dependency-graph": "dependency",
  timeline: "since",
};

/**
 * The section that a figure belongs to.
 * @throws where the figure has been given none
 */
export function sectionOf(figure: string): SectionId {
  const section = sections[figure];
  if (!section) throw new Error(`Unexpected figure \`${figure}\`, expected one that has a section.`);
  return section;
}
