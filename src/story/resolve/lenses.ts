import type { Kind } from "../kinds.ts";
import type { Report } from "../problem.ts";
import type { Entries, Entry } from "../read-entries.ts";
import type { YamlFile } from "../read-yaml.ts";
import { register, type Registry } from "../registry.ts";
import type { RawLens, RawStory } from "../schemas/story.ts";
import type { Lens } from "../story.ts";

/** Lenses have no address. */
const lensKind: Kind = { name: "lens", prefixes: [] };

/**
 * Registers the lenses that a story names.
 * @param front what `story.yaml` says, if that could be read
 * @param notes of which each answers the question of one
 */
export function resolveLenses(
  file: YamlFile | undefined,
  front: RawStory | undefined,
  notes: Entries<unknown>,
  report: Report,
): Registry<Lens> {
  const list = file && front ? front.lenses.map((value, index) => entryAt(file, index, value)) : [];
  const entries: Entries<RawLens> = {
    list,
    brokenTexts: new Set(),
    hasUnreadIds: false,
    isReadable: front !== undefined,
  };
  return register(lensKind, entries, (entry): Lens => ({ ...entry.value, number: list.indexOf(entry) + 1 }), report, [
    notes,
  ]);
}

const entryAt = (file: YamlFile, index: number, value: RawLens): Entry<RawLens> => ({
  value,
  file,
  path: ["lenses", index],
});
