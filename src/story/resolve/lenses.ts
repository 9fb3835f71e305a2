import type { Kind } from "../kinds.ts";
import type { Report } from "../problem.ts";
import { entriesOf, noEntries, type Entries, type Entry } from "../read-entries.ts";
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
  const entries =
    file && front ? entriesOf(file, ["lenses"], front.lenses) : { ...noEntries<RawLens>(), isReadable: false };
  const numbered = (entry: Entry<RawLens>): Lens => ({ ...entry.value, number: entries.list.indexOf(entry) + 1 });
  return register(lensKind, entries, numbered, report, [notes]);
}
