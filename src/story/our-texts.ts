import type { Nodes } from "mdast";
import { toString } from "mdast-util-to-string";
import { EXIT, visit } from "unist-util-visit";
import type { Place, Position } from "./problem.ts";
import { placeOf } from "./read-body.ts";
import { listsIn, type Entries } from "./read-entries.ts";
import type { ReadSection } from "./read-section.ts";
import { sectionFile, type Sources, type StoryFolder } from "./read-sources.ts";
import type { Path, YamlFile } from "./read-yaml.ts";

/** A text that readers see and that is ours, or words of others that the content keeps, where those are asked for. */
export interface PlacedText {
  text: string;
  /** Where in its file a letter of it stands, counted from 0; of a text in YAML where it begins. */
  placeOf: (at: number) => Place;
}

/** Keys of the core's files that hold words of others. */
const coreQuoted = ["passage", "headline", "references"];

/** Every text of ours in a story but for its references, which name the works of others. */
export function ourTexts({ path }: StoryFolder, sources: Sources, front: unknown): PlacedText[] {
  const { article, story, inShort, sections, parts } = sources;
  const inLists = (lists: readonly Entries<unknown>[], quoted: readonly string[] = []): PlacedText[] =>
    lists.flatMap(({ list }) =>
      list.flatMap(({ file, value, path: at }) => textsIn(file, value, at, [...coreQuoted, ...quoted])),
    );
  return [
    ...(story ? textsIn(story, front) : []),
    ...(article?.frontFile ? textsIn(article.frontFile, article.front) : []),
    ...inLists([sources.voices, sources.claims, sources.notes, sources.facts, sources.corrections]),
    ...parts.flatMap(({ part, lists }) => inLists(listsIn(lists), part.quotedKeys)),
    ...[{ id: "in-short", prose: inShort }, ...sections].flatMap(({ id, prose }) =>
      prose ? proseTexts(`${path}/${sectionFile(id)}`, prose) : [],
    ),
  ];
}

/** The words of others that the files of parts keep, which may be quoted. */
export const wordsOfOthers = ({ parts }: Sources): string[] =>
  parts.flatMap(({ part, lists }) =>
    listsIn(lists).flatMap(({ list }) => list.flatMap(({ value }) => valuesUnder(value, part.quotedKeys))),
  );

function valuesUnder(value: unknown, keys: readonly string[], isUnder = false): string[] {
  if (typeof value === "string") return isUnder ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => valuesUnder(inner, keys, isUnder || keys.includes(key)));
}

/**
 * Every text in a checked value of a file.
 * @param quoted keys whose values are left out
 */
export function textsIn(
  file: YamlFile,
  value: unknown,
  path: Path = [],
  quoted: readonly string[] = coreQuoted,
): PlacedText[] {
  if (typeof value === "string") return [{ text: value, placeOf: () => ({ file: file.name, ...file.at(path) }) }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    quoted.includes(key) ? [] : textsIn(file, inner, [...path, Array.isArray(value) ? Number(key) : key], quoted),
  );
}

/** The headings and paragraphs of a section. */
function proseTexts(file: string, { tree }: ReadSection): PlacedText[] {
  const texts: PlacedText[] = [];
  visit(tree, ["heading", "paragraph"], (block) => {
    texts.push({ text: toString(block), placeOf: (at) => ({ file, ...placeIn(block, at) }) });
  });
  return texts;
}

/** Where a letter of a block's text stands, counted from 0. */
function placeIn(block: Nodes, at: number): Position {
  const place = placeOf(block);
  let before = 0;
  visit(block, "text", ({ value, position }) => {
    if (at < before + value.length && position) {
      const lines = value.slice(0, at - before).split("\n");
      place.line = position.start.line + lines.length - 1;
      place.column = (lines.length === 1 ? position.start.column : 1) + (lines.at(-1)?.length ?? 0);
      return EXIT;
    }
    before += value.length;
    return undefined;
  });
  return place;
}
