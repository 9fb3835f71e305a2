import { quote, type Report } from "../problem.ts";
import { entriesOf, noEntries, type Entries } from "../read-entries.ts";
import type { YamlFile } from "../read-yaml.ts";
import { valueAt } from "../check-shape.ts";
import { register, type Use } from "../registry.ts";
import { statuses, type Status } from "../schemas/fields.ts";
import type { RawStatus, RawStory } from "../schemas/story.ts";
import type { StoryStatus } from "../story.ts";

/** The words in which a story says how far something holds. */
export interface StatusVocabulary {
  /**
   * The status of an id.
   * @param possible how far what it is said of can hold
   * @returns one that says that nothing was found, where none has the id or it cannot be said here; that is then reported
   */
  find: (id: string, possible: readonly Status[], use: Use) => StoryStatus;
  /** Reports those that a story names and nothing needs. */
  reportUnused: () => void;
}

/** Those of a story that names none; what they are called depends on its language. */
const defaults: readonly StoryStatus[] = statuses.map((id) => ({ id, as: id }));

/**
 * Registers the statuses that a story names.
 * @param front what `story.yaml` says, if that could be read
 * @param citing lists whose entries have statuses
 */
export function resolveStatuses(
  file: YamlFile | undefined,
  front: RawStory | undefined,
  citing: readonly Entries<unknown>[],
  report: Report,
): StatusVocabulary {
  const own = front?.statuses ?? [];
  const isNamed = file ? valueAt(file.value, ["statuses"]) !== undefined : true;
  const entries = file ? entriesOf(file, ["statuses"], own) : noEntries<RawStatus>();
  const registry = register(
    { name: "status", prefixes: [] },
    entries,
    ({ value }): StoryStatus => value,
    report,
    citing,
  );
  const all = own.length > 0 ? registry.all : defaults;
  return {
    find(id, possible, use) {
      const found = own.length > 0 ? registry.find(id, use) : defaults.find((status) => status.id === id);
      if (found && possible.includes(found.as)) return found;
      // Where what `story.yaml` names could not be read, nobody knows whether this is one of them.
      if ((front || !isNamed) && (found || own.length === 0)) {
        const fitting = all.filter(({ as }) => possible.includes(as)).map((status) => quote(status.id));
        const why = found && found.as !== found.id ? `, which is drawn as ${quote(found.as)}` : "";
        report({ ...use, rule: "value-choice", found: `${quote(id)}${why}`, expected: `one of ${fitting.join(", ")}` });
      }
      return nothingFound;
    },
    reportUnused: () => {
      registry.reportUnused("used-vocabulary", "a status that something has");
    },
  };
}

const nothingFound: StoryStatus = { id: "not-found", as: "not-found" };
