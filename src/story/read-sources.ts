import type { Report } from "./problem.ts";
import { readArticle, type Article } from "./read-article.ts";
import type { StoryPart } from "./part.ts";
import { listsIn, noEntries, readLists, type Entries } from "./read-entries.ts";
import { readSection, type ReadSection } from "./read-section.ts";
import { readYaml, type YamlFile } from "./read-yaml.ts";
import type { Kinds } from "./kinds.ts";
import { claimsFile } from "./schemas/claims.ts";
import { correctionsFile } from "./schemas/corrections.ts";
import { factsFile, type RawFact } from "./schemas/facts.ts";
import { notesFile } from "./schemas/notes.ts";
import { publishedFile } from "./schemas/published.ts";
import { referencesFile } from "./schemas/references.ts";
import { storyFront } from "./schemas/story.ts";
import { sectionIds, type SectionId } from "./story.ts";

/** A story's folder: file names relative to it, with `/`, and their text. */
export interface StoryFolder {
  slug: string;
  /** How messages name the folder, such as `content/stories/<slug>`. */
  path: string;
  files: ReadonlyMap<string, string>;
}

/** How the file of a section is called. */
export const sectionFile = (id: SectionId | "in-short"): string => `sections/${id}.md`;

/** Files of data that every story has, by their names, each with its shape. */
export const coreFiles = {
  story: storyFront,
  claims: claimsFile,
  notes: notesFile,
  facts: factsFile,
  references: referencesFile,
  corrections: correctionsFile,
  published: publishedFile,
};

/** Files that a story may do without; what is not there has no entries. */
const optionalFiles: readonly string[] = ["facts.yaml"];

/** Every file of a story with certain parts, and no other. */
export const storyFileNames = (parts: readonly Pick<StoryPart, "name">[]): string[] => [
  "article.md",
  ...[...Object.keys(coreFiles), ...parts.map(({ name }) => name)].map((name) => `${name}.yaml`),
  sectionFile("in-short"),
  ...sectionIds.map(sectionFile),
];

/** What a part's file holds. */
interface PartSource {
  part: StoryPart;
  /** By the keys of its file. */
  lists: Record<string, unknown>;
}

/** Reads and checks each file by itself; what one says about another is resolved later. */
export function readSources(folder: StoryFolder, parts: readonly StoryPart[], kinds: Kinds, report: Report) {
  checkFileNames(folder, storyFileNames(parts), report);
  const textOf = (name: string): string | undefined => folder.files.get(name);
  const pathOf = (name: string): string => `${folder.path}/${name}`;
  const yaml = (name: string): YamlFile | undefined => {
    const source = textOf(`${name}.yaml`);
    return source === undefined ? undefined : readYaml(pathOf(`${name}.yaml`), source, report);
  };
  const section = (id: SectionId | "in-short"): ReadSection | undefined => {
    const source = textOf(sectionFile(id));
    const form = { needsFooting: id !== "method", isInShort: id === "in-short", kinds };
    return source === undefined ? undefined : readSection(pathOf(sectionFile(id)), source, form, report);
  };
  const article: Article | undefined = folder.files.has("article.md")
    ? readArticle(pathOf("article.md"), textOf("article.md") ?? "", report)
    : undefined;
  const { voices, claims } = readLists(yaml("claims"), claimsFile, report);
  return {
    article,
    story: yaml("story"),
    published: yaml("published"),
    references: readLists(yaml("references"), referencesFile, report).entries,
    voices,
    claims,
    notes: readLists(yaml("notes"), notesFile, report).entries,
    facts: folder.files.has("facts.yaml") ? readLists(yaml("facts"), factsFile, report).entries : noEntries<RawFact>(),
    corrections: readLists(yaml("corrections"), correctionsFile, report).entries,
    parts: parts.map((part): PartSource => ({ part, lists: readLists(yaml(part.name), part.shape, report) })),
    inShort: section("in-short"),
    sections: sectionIds.map((id) => ({ id, section: section(id) })),
  };
}

export type Sources = ReturnType<typeof readSources>;

/** Every list of a story: what it lists cites works. */
export const listsOf = ({
  references,
  voices,
  claims,
  notes,
  facts,
  corrections,
  parts,
}: Sources): Entries<unknown>[] => [
  ...[references, voices, claims, notes, facts, corrections],
  ...parts.flatMap(({ lists }) => listsIn(lists)),
];

function checkFileNames({ path, files }: StoryFolder, known: readonly string[], report: Report): void {
  const given = [...files.keys()];
  const at = (name: string) => ({ file: `${path}/${name}`, line: 1, column: 1 });
  const isFileOf = (name: string): boolean => given.includes(name.split("/")[0] ?? "");
  for (const name of known.filter((file) => !files.has(file) && !optionalFiles.includes(file))) {
    // A file that stands where its folder should, or a folder in its place, is told as that.
    if (isFileOf(name) || given.some((other) => other.startsWith(`${name}/`))) continue;
    report({ ...at(name), rule: "file-present", found: "absence of this file", expected: "it in every story" });
  }
  for (const name of given.filter((other) => !known.includes(other))) {
    const [first = ""] = name.split("/");
    const expected = `one of ${known.join(", ")}`;
    if (first !== name && known.includes(first)) {
      report({ ...at(name), rule: "file-known", found: `a folder \`${first}\``, expected: "a file of that name" });
    } else if (known.some((file) => file.startsWith(`${name}/`))) {
      report({ ...at(name), rule: "file-known", found: "a file", expected: `a folder \`${name}\`` });
    } else {
      const found = isLeftover(name) ? "a copy that an editor has left" : "a file that nothing reads";
      report({ ...at(name), rule: "file-known", found, expected, fix: "take it out of `content`" });
    }
  }
}

/** Whether a name is of those that editors give to copies. */
const isLeftover = (name: string): boolean => /(?:~|\.(?:bak|orig|rej|save|swp|tmp))$|^#.*#$/u.test(name);
