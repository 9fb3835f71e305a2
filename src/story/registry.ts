import search from "approx-string-match";
import { quote, type Position, type Report } from "./problem.ts";
import type { Entries, Entry } from "./read-entries.ts";
import type { Path, YamlFile } from "./read-yaml.ts";
import type { RuleName } from "./rules.ts";

/** A place in a file that names an id. */
export interface Use extends Position {
  file: string;
}

/** The place a path of a YAML file leads to. */
export const useAt = (file: YamlFile, path: Path): Use => ({ file: file.name, ...file.at(path) });

/** Things of one kind by their ids; knows an id given twice, an id nobody gave, and things nobody uses. */
export interface Registry<Thing> {
  /** In the order of the file, each id once. */
  all: Thing[];
  /** The thing with an id, or undefined after reporting that there is none. */
  find: (id: string, use: Use) => Thing | undefined;
  /** Reports each thing that was never found. */
  reportUnused: (rule: RuleName, expected: string) => void;
}

/**
 * Registers what a list holds.
 * @param kind what an entry is called in messages
 * @param build makes the thing of its entry
 * @param citing lists whose faulty entries count as using what they name
 */
export function register<Raw extends { id: string }, Thing>(
  kind: string,
  entries: Entries<Raw>,
  build: (entry: Entry<Raw>) => Thing,
  report: Report,
  citing: readonly Entries<unknown>[] = [],
): Registry<Thing> {
  const things = new Map<string, { thing: Thing; use: Use }>();
  const used = new Set<string>(citing.flatMap(({ brokenTexts }) => [...brokenTexts]));
  for (const entry of entries.list) {
    const { id } = entry.value;
    const use = useAt(entry.file, [...entry.path, "id"]);
    const twin = things.get(id);
    if (twin) {
      const expected = `an id other than the one on line ${String(twin.use.line)}`;
      report({ ...use, rule: "unique-ids", found: `a second ${kind} ${quote(id)}`, expected });
    } else things.set(id, { thing: build(entry), use });
  }

  const find = (id: string, use: Use): Thing | undefined => {
    used.add(id);
    const entry = things.get(id);
    if (!entry && entries.isReadable && !entries.brokenTexts.has(id)) {
      const near = nearestOf(id, [...things.keys()]);
      report({
        ...use,
        rule: "known-id",
        found: `${kind} ${quote(id)}`,
        expected: `the id of a ${kind} of this story`,
        ...(near === undefined ? {} : { fix: `did you mean ${quote(near)}?` }),
      });
    }
    return entry?.thing;
  };

  const reportUnused = (rule: RuleName, expected: string): void => {
    for (const [id, { use }] of things) {
      if (!used.has(id)) report({ ...use, rule, found: `${kind} ${quote(id)} that nothing uses`, expected });
    }
  };

  return { all: [...things.values()].map(({ thing }) => thing), find, reportUnused };
}

/** The id most like the one given, if any is like it at all. */
function nearestOf(id: string, known: readonly string[]): string | undefined {
  const limit = Math.ceil(id.length / 3);
  const distances = known.map((candidate) => {
    const [long, short] = candidate.length > id.length ? [candidate, id] : [id, candidate];
    const errors = search(long, short, limit).map((match) => match.errors + long.length - (match.end - match.start));
    return { candidate, distance: Math.min(...errors, Number.POSITIVE_INFINITY) };
  });
  const best = distances.toSorted((a, b) => a.distance - b.distance)[0];
  return best && best.distance <= limit ? best.candidate : undefined;
}
