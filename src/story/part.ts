import type { z } from "zod";
import type { DatedField, Limit } from "./date-limits.ts";
import type { Kind } from "./kinds.ts";
import type { Report } from "./problem.ts";
import type { Lists } from "./read-entries.ts";
import type { Registry, Use } from "./registry.ts";
import type { DatedContext } from "./resolve/standing.ts";
import type { RuleName } from "./rules.ts";
import type { PartData, Thing } from "./story.ts";

/**
 * What the core knows of a part: one kind of evidence that a story may have. The core is given the list of parts and
 * names none of them; parts speak of each other only as things of some kind.
 */
export interface StoryPart<Name extends string = string, File = unknown, Rule extends string = string> {
  /** Under which a story has what the part makes of its file, `<name>.yaml`. */
  name: Name;
  /** The shape of its file: a list of entries, or lists under keys. */
  shape: z.ZodType<File>;
  /** The kinds of things that its file defines, each with what a reader calls one. */
  kinds: readonly (Kind & Required<Pick<Kind, "called">>)[];
  /** Rules that only it has, each phrased as what should hold. */
  rules: Readonly<Record<Rule, string>>;
  /** Keys of its file that hold words of others, whose sentences may be of any length. */
  quotedKeys: readonly string[];
  /** The dates in its file, each with the days between which it lies unless the author says that another is meant. */
  dates(lists: Lists<File>, limits: DateLimits): DatedField[];
  /** Makes of its file what can be made of it alone; what it says of things of other parts is left to `connect`. */
  resolve(lists: Lists<File>, context: PartContext<Rule>): Resolved<DataOf<Name>>;
}

/** What a part of this name makes of its file, as its `model.ts` declares it. */
type DataOf<Name extends string> = Name extends keyof PartData ? PartData[Name] : unknown;

/** What all dates of a story are held against. What is not known is left out, and nothing is held against it. */
interface DateLimits {
  /** When the article appeared. */
  appeared: Limit | undefined;
  /** When we last worked on the notes. */
  worked: Limit | undefined;
}

/** What a part needs to resolve its file. It reports what breaks rules of the core and its own. */
export type PartContext<Rule extends string = string> = DatedContext & { report: Report<RuleName | Rule> };

/** The thing of some kind with an id, or undefined after reporting that there is none. */
export type Find = (kind: string, id: string, use: Use) => Thing | undefined;

/** What a part has made of its file alone. */
export interface Resolved<Data> {
  /** What finds its things, one for each kind. */
  registries: readonly Registry<Thing | undefined>[];
  /** Joins what it has with things of other parts, and gives all of it, the things in the order of the part. */
  connect: (find: Find) => { data: Data; things: Thing[] };
}
