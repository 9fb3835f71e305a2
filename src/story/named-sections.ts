import { valueAt } from "./check-shape.ts";
import type { YamlFile } from "./read-yaml.ts";
import { sectionList, type RawSection } from "./schemas/story.ts";

/** The sections of a story, and who says so: nobody where its list of them is at fault, which is told elsewhere. */
export interface NamedSections {
  list: readonly RawSection[];
  by: "story" | "default" | "nobody";
}

/**
 * The sections that `story.yaml` names, whatever else is at fault in it.
 * @param defaults those of a story that names none
 */
export function namedSections(file: YamlFile | undefined, defaults: () => readonly RawSection[]): NamedSections {
  if (typeof file?.value !== "object" || file.value === null) return { list: [], by: "nobody" };
  const { data } = sectionList.safeParse(valueAt(file.value, ["sections"]));
  if (!data) return { list: [], by: "nobody" };
  return data.length > 0 ? { list: data, by: "story" } : { list: defaults(), by: "default" };
}
