import type { z } from "zod";
import { checkShape } from "./check-shape.ts";
import type { Report } from "./problem.ts";
import { readArticle, type Article } from "./read-article.ts";
import type { StoryPart } from "./part.ts";
import { emptyLists, listsIn, readLists, type Entries, type Lists } from "./read-entries.ts";
import { readSection, type ReadSection } from "./read-section.ts";
import { readYaml, type YamlFile } from "./read-yaml.ts";
import type { Kinds } from "./kinds.ts";
import { checkSections } from "./resolve/sections.ts";
import { claimsFile } from "./schemas/claims.ts";
import { correctionsFile } from "./schemas/corrections.ts";
import { factsFile } from "./schemas/facts.ts";
import { notesFile } from "./schemas/notes.ts";
import { publishedFile } from "./schemas/published.ts";
import { referencesFile } from "./schemas/references.ts";
import { storyFront } from "./schemas/story.ts";
import { aboutView, type Showing } from "./showing.ts";
import { namedSections, type NamedSections } from "./named-sections.ts";

/** A story's folder: file names relative to it, with `/`, and their text. */
export interface StoryFolder {
  slug: string;
  /** How messages name the folder, such as `content/stories/<slug>`. */
  path: string;
  files: ReadonlyMap<string, string>;
}

/** Where the files of sections stand. */
const sectionFolder = "sections/";

/** How the file of a section is called. */
export const sectionFile = (id: string): string => `${sectionFolder}${id}.md`;

/** Files of data that a story may have whatever its parts, by their names, each with its shape. */
export const coreFiles = {
  story: storyFront,
  claims: claimsFile,
  notes: notesFile,
  facts: factsFile,
  references: referencesFile,
  corrections: correctionsFile,
  published: publishedFile,
};

/** Files that every story has. Of the others, what is not there has no entries. */
const neededFiles: readonly string[] = ["article.md", "story.yaml", "claims.yaml", "published.yaml"];

/** Every file of a story with certain parts, but for those of its sections. */
export const storyFileNames = (parts: readonly Pick<StoryPart, "name">[]): string[] => [
  "article.md",
  ...[...Object.keys(coreFiles), ...parts.map(({ name }) => name)].map((name) => `${name}.yaml`),
  sectionFile("in-short"),
];

/** What a part's file holds. */
interface PartSource {
  part: StoryPart;
  /** By the keys of its file. */
  lists: Record<string, unknown>;
}

/** What a story's files are read for. */
interface Reading {
  parts: readonly StoryPart[];
  kinds: Kinds;
  showing?: Showing | undefined;
  /** The site’s language. */
  language?: string;
}

/** Reads and checks each file by itself; what one says about another is resolved later. */
export function readSources(folder: StoryFolder, { parts, kinds, showing, ...site }: Reading, report: Report) {
  const textOf = (name: string): string | undefined => folder.files.get(name);
  const pathOf = (name: string): string => `${folder.path}/${name}`;
  const yaml = (name: string): YamlFile | undefined => {
    const source = textOf(`${name}.yaml`);
    return source === undefined ? undefined : readYaml(pathOf(`${name}.yaml`), source, report);
  };
  // Where a folder has the name of a file, nobody knows what the file should hold; it need not be nothing.
  const isThere = (name: string): boolean => folder.files.has(name) || isFolderOf(folder, name);
  const lists = <File>(name: string, shape: z.ZodType<File>): Lists<File> =>
    isThere(`${name}.yaml`) ? readLists(yaml(name), shape, report) : emptyLists(shape);
  const story = yaml("story");
  const front = story && checkShape(story, storyFront, report);
  const language = front?.language ?? site.language ?? "en-GB";
  const named = namedSections(story, () => showing?.sections({ language }) ?? []);
  const refused =
    story && named.by === "story" ? checkSections({ file: story, sections: named.list, kinds, showing }, report) : [];
  checkFileNames(folder, storyFileNames(parts), { ...named, refused }, report);
  // Until it is known where the page tells of itself, prose without evidence may be about that.
  const isAboutPlaced = named.list.some(({ views }) => views.includes(aboutView));
  const section = (id: string, views: readonly string[] = []): ReadSection | undefined => {
    const source = textOf(sectionFile(id));
    const form = { needsFooting: isAboutPlaced && !views.includes(aboutView), isInShort: id === "in-short", kinds };
    return source === undefined ? undefined : readSection(pathOf(sectionFile(id)), source, form, report);
  };
  const article: Article | undefined = folder.files.has("article.md")
    ? readArticle(pathOf("article.md"), textOf("article.md") ?? "", report)
    : undefined;
  const { voices, claims } = readLists(yaml("claims"), claimsFile, report);
  return {
    article,
    story,
    front,
    /** In which we write: the story’s own, or else the site’s. */
    language,
    published: yaml("published"),
    references: lists("references", referencesFile).entries,
    voices,
    claims,
    notes: lists("notes", notesFile).entries,
    facts: lists("facts", factsFile).entries,
    corrections: lists("corrections", correctionsFile).entries,
    parts: parts.map((part): PartSource => ({ part, lists: lists(part.name, part.shape) })),
    inShort: section("in-short"),
    sections: named.list.map((one) => ({ ...one, prose: section(one.id, one.views) })),
    areSectionsNamed: named.by === "story",
  };
}

export type Sources = ReturnType<typeof readSources>;

/** Whether a folder has the name of a file. */
const isFolderOf = ({ files }: StoryFolder, name: string): boolean =>
  [...files.keys()].some((file) => file.startsWith(`${name}/`));

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

/**
 * Holds that the files are there that a story must have, and no others. Each section that a story names has a file; those
 * of sections that it does not name itself may be missing.
 */
function checkFileNames(
  folder: StoryFolder,
  names: readonly string[],
  sections: NamedSections & { refused: readonly string[] },
  report: Report,
): void {
  const { path, files } = folder;
  const given = [...files.keys()];
  const ofSections = sections.list.map(({ id }) => sectionFile(id));
  const known = [...names, ...ofSections];
  const refused = sections.refused.map(sectionFile);
  const needed = [...neededFiles, ...(sections.by === "story" ? ofSections : [])];
  const at = (name: string) => ({ file: `${path}/${name}`, line: 1, column: 1 });
  const isFileOf = (name: string): boolean => given.includes(name.split("/")[0] ?? "");
  for (const name of needed.filter((file) => !files.has(file) && !refused.includes(file))) {
    // A file that stands where its folder should, or a folder in its place, is told as that.
    if (isFileOf(name) || isFolderOf(folder, name)) continue;
    const expected = ofSections.includes(name) ? "it, for `story.yaml` names this section" : "it in every story";
    report({ ...at(name), rule: "file-present", found: "absence of this file", expected });
  }
  // Which sections there are is not known where the list of them is at fault.
  const isKnown = (name: string): boolean =>
    known.includes(name) || (sections.by === "nobody" && name.startsWith(sectionFolder));
  for (const name of given.filter((other) => !isKnown(other))) {
    const [first = ""] = name.split("/");
    const expected = `one of ${known.join(", ")}`;
    if (first !== name && known.includes(first)) {
      report({ ...at(name), rule: "file-known", found: `a folder \`${first}\``, expected: "a file of that name" });
    } else if (known.some((file) => file.startsWith(`${name}/`))) {
      report({ ...at(name), rule: "file-known", found: "a file", expected: `a folder \`${name}\`` });
    } else {
      const found = isLeftover(name) ? "a copy that an editor has left" : "a file that nothing reads";
      const fix = name.startsWith(sectionFolder)
        ? "name the section under `sections` in `story.yaml`, or take the file out of `content`"
        : "take it out of `content`";
      report({ ...at(name), rule: "file-known", found, expected, fix });
    }
  }
}

/** Whether a name is of those that editors give to copies. */
const isLeftover = (name: string): boolean => /(?:~|\.(?:bak|orig|rej|save|swp|tmp))$|^#.*#$/u.test(name);
