import { slug } from "github-slugger";
import { nearestOf, suggest } from "./nearest.ts";
import type { Kind } from "./kinds.ts";
import { quote, type Place, type Problem, type Report } from "./problem.ts";
import type { Entries, Entry } from "./read-entries.ts";
import type { Path, YamlFile } from "./read-yaml.ts";
import type { RuleName } from "./rules.ts";

/** A place in a file that names an id. */
export type Use = Place;

/** The place a path of a YAML file leads to. */
export const useAt = (file: YamlFile, path: Path): Use => ({ file: file.name, ...file.at(path) });

/** What is expected where an id of no thing stands. */
export const oneOf = (noun: string): string => `a ${noun} of this story`.replace(/^a (?=[aeiou])/u, "an ");

/** Things of one kind by their ids; knows an id given twice, an id nobody gave, and things nobody uses. */
export interface Registry<Thing> {
  kind: Kind;
  /** In the order of the file. */
  all: Thing[];
  /** The thing with an id, or undefined after reporting that there is none: once for an id, however often it is used. */
  find: (id: string, use: Use) => Thing | undefined;
  /** Reports each thing that was never found, unless something that might use it could not be read. */
  reportUnused: (rule: RuleName, expected: string) => void;
}

/**
 * Registers what a list holds.
 * @param build makes the thing of its entry
 * @param citing lists whose faulty entries count as using what they name
 */
export function register<Raw extends { id: string }, Thing>(
  kind: Kind,
  entries: Entries<Raw>,
  build: (entry: Entry<Raw>) => Thing,
  report: Report,
  citing: readonly Entries<unknown>[] = [],
): Registry<Thing> {
  const { name, noun = name } = kind;
  const things = new Map<string, { thing: Thing; use: Use }>();
  const built: Thing[] = [];
  const setAside = citing.flatMap(({ brokenTexts }) => [...brokenTexts]);
  // A text set aside may be an id in the wrong form, such as `Ida Berg`.
  const used = new Set<string>([...setAside, ...setAside.map((text) => slug(text))]);
  const unknown = new Map<string, Problem>();
  for (const entry of entries.list) {
    const { id } = entry.value;
    const use = useAt(entry.file, [...entry.path, "id"]);
    const twin = things.get(id);
    // A twin is built as well: what it cites counts as used, so that one slip is one problem.
    const thing = build(entry);
    built.push(thing);
    if (twin) {
      const expected = `an id other than the one on line ${String(twin.use.line)}`;
      report({ ...use, rule: "unique-ids", found: `a second ${noun} ${quote(id)}`, expected });
    } else things.set(id, { thing, use });
  }
  const knowsEveryId = entries.isReadable && !entries.hasUnreadIds && things.size === built.length;

  const reportUnknown = (id: string, use: Use): void => {
    const first = unknown.get(id);
    if (first) {
      first.alsoAt?.push(use);
      return;
    }
    const near = nearestOf(id, [...things.keys()]);
    if (near === undefined && !knowsEveryId) return;
    if (near !== undefined) used.add(near);
    const problem: Problem = {
      ...use,
      rule: "known-id",
      found: `${noun} ${quote(id)}, which no file defines`,
      expected: oneOf(noun),
      ...suggest(id, [...things.keys()]),
      alsoAt: [],
    };
    unknown.set(id, problem);
    report(problem);
  };

  const find = (id: string, use: Use): Thing | undefined => {
    used.add(id);
    const entry = things.get(id);
    if (!entry && !entries.brokenTexts.has(id)) reportUnknown(id, use);
    return entry?.thing;
  };

  const reportUnused = (rule: RuleName, expected: string): void => {
    if (citing.some(({ isReadable }) => !isReadable)) return;
    for (const [id, { use }] of things) {
      if (used.has(id) || nearestOf(id, setAside) !== undefined) continue;
      report({ ...use, rule, found: `${noun} ${quote(id)} that nothing uses`, expected });
    }
  };

  return { kind, all: built, find, reportUnused };
}
