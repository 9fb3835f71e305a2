import type { z } from "zod";
import type { Report } from "./problem.ts";
import { readArticle, type Article } from "./read-article.ts";
import { checkFrame, readEntries } from "./read-entries.ts";
import { readSection, type ReadSection } from "./read-section.ts";
import { readYaml, type YamlFile } from "./read-yaml.ts";
import { claimsFile } from "./schemas/claims.ts";
import { correctionsFile } from "./schemas/corrections.ts";
import { countriesFile } from "../parts/countries/schema.ts";
import { dependencyFile } from "../parts/dependency/schema.ts";
import { eventsFile } from "../parts/events/schema.ts";
import { notesFile } from "./schemas/notes.ts";
import { preconditionsFile } from "../parts/preconditions/schema.ts";
import { referencesFile } from "./schemas/references.ts";
import { versionsFile } from "../parts/versions/schema.ts";
import { sectionIds, type SectionId } from "./story.ts";

/** A story's folder: file names relative to it, with `/`, and their text. */
export interface StoryFolder {
  slug: string;
  /** How messages name the folder, such as `content/stories/<slug>`. */
  path: string;
  files: ReadonlyMap<string, string>;
}

const dataNames = [
  "story",
  "claims",
  "notes",
  "countries",
  "preconditions",
  "dependency",
  "events",
  "references",
  "versions",
  "corrections",
  "published",
] as const;
type DataName = (typeof dataNames)[number];
/** How the file of a section is called. */
export const sectionFile = (id: SectionId | "in-short"): string => `sections/${id}.md`;

/** Every file of a story, and no other. */
export const storyFileNames: readonly string[] = [
  "article.md",
  ...dataNames.map((name) => `${name}.yaml`),
  sectionFile("in-short"),
  ...sectionIds.map(sectionFile),
];

/** Reads and checks each file by itself; what one says about another is resolved later. */
export function readSources(folder: StoryFolder, report: Report) {
  checkFileNames(folder, report);
  const textOf = (name: string): string | undefined => folder.files.get(name);
  const pathOf = (name: string): string => `${folder.path}/${name}`;
  const yaml = (name: DataName): YamlFile | undefined => {
    const source = textOf(`${name}.yaml`);
    return source === undefined ? undefined : readYaml(pathOf(`${name}.yaml`), source, report);
  };
  const section = (id: SectionId | "in-short"): ReadSection | undefined => {
    const source = textOf(sectionFile(id));
    const form = { needsFooting: id !== "method", isInShort: id === "in-short" };
    return source === undefined ? undefined : readSection(pathOf(sectionFile(id)), source, form, report);
  };
  const article: Article | undefined = folder.files.has("article.md")
    ? readArticle(pathOf("article.md"), textOf("article.md") ?? "", report)
    : undefined;
  const list = (name: DataName): YamlFile | undefined => {
    const file = yaml(name);
    checkFrame(file, undefined, report);
    return file;
  };
  const lists = (name: DataName, shape: z.ZodObject): YamlFile | undefined => {
    const file = yaml(name);
    checkFrame(file, Object.keys(shape.shape), report);
    return file;
  };
  const claims = lists("claims", claimsFile);
  const dependency = lists("dependency", dependencyFile);
  const versions = lists("versions", versionsFile);
  return {
    article,
    story: yaml("story"),
    published: yaml("published"),
    references: readEntries(list("references"), undefined, referencesFile.element, report),
    voices: readEntries(claims, "voices", claimsFile.shape.voices.element, report),
    claims: readEntries(claims, "claims", claimsFile.shape.claims.element, report),
    notes: readEntries(list("notes"), undefined, notesFile.element, report),
    countries: readEntries(list("countries"), undefined, countriesFile.element, report),
    preconditions: readEntries(list("preconditions"), undefined, preconditionsFile.element, report),
    conditions: readEntries(dependency, "nodes", dependencyFile.shape.nodes.element, report),
    dependencies: readEntries(dependency, "edges", dependencyFile.shape.edges.element, report),
    events: readEntries(list("events"), undefined, eventsFile.element, report),
    versions: readEntries(versions, "versions", versionsFile.shape.versions.element, report),
    changes: readEntries(versions, "changes", versionsFile.shape.changes.element, report),
    corrections: readEntries(list("corrections"), undefined, correctionsFile.element, report),
    inShort: section("in-short"),
    sections: sectionIds.map((id) => ({ id, section: section(id) })),
  };
}

export type Sources = ReturnType<typeof readSources>;

function checkFileNames({ path, files }: StoryFolder, report: Report): void {
  const given = [...files.keys()];
  const at = (name: string) => ({ file: `${path}/${name}`, line: 1, column: 1 });
  const isFileOf = (name: string): boolean => given.includes(name.split("/")[0] ?? "");
  for (const name of storyFileNames.filter((known) => !files.has(known))) {
    // A file that stands where its folder should, or a folder in its place, is told as that.
    if (isFileOf(name) || given.some((other) => other.startsWith(`${name}/`))) continue;
    report({ ...at(name), rule: "file-present", found: "absence of this file", expected: "it in every story" });
  }
  for (const name of given.filter((other) => !storyFileNames.includes(other))) {
    const [first = ""] = name.split("/");
    const expected = `one of ${storyFileNames.join(", ")}`;
    if (first !== name && storyFileNames.includes(first)) {
      report({ ...at(name), rule: "file-known", found: `a folder \`${first}\``, expected: "a file of that name" });
    } else if (storyFileNames.some((known) => known.startsWith(`${name}/`))) {
      report({ ...at(name), rule: "file-known", found: "a file", expected: `a folder \`${name}\`` });
    } else {
      const found = isLeftover(name) ? "a copy that an editor has left" : "a file that nothing reads";
      report({ ...at(name), rule: "file-known", found, expected, fix: "take it out of `content`" });
    }
  }
}

/** Whether a name is of those that editors give to copies. */
const isLeftover = (name: string): boolean => /(?:~|\.(?:bak|orig|rej|save|swp|tmp))$|^#.*#$/u.test(name);
