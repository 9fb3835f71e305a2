import type { StoryFolder } from "../story/read-sources.ts";
import { storyFiles } from "./story-files.ts";

/** What an author might do to one file of a story: change a text that stands there once, add a file, take one away. */
export type Edit =
  | { kind: "change"; file: string; from: string; to: string }
  | { kind: "append"; file: string; text: string }
  | { kind: "write"; file: string; text: string }
  | { kind: "remove"; file: string };

export const change = (file: string, from: string, to: string): Edit => ({ kind: "change", file, from, to });
export const append = (file: string, text: string): Edit => ({ kind: "append", file, text });
export const write = (file: string, text: string): Edit => ({ kind: "write", file, text });
export const remove = (file: string): Edit => ({ kind: "remove", file });

const goodFiles = storyFiles("story");

/** The folder of the example story, which holds to every rule, after some edits. */
export function storyWith(...edits: readonly Edit[]): StoryFolder {
  const files = new Map(goodFiles);
  for (const edit of edits) {
    if (edit.kind === "remove") files.delete(edit.file);
    else files.set(edit.file, edited(files, edit));
  }
  return { slug: "two-towns-bridge", path: "content/stories/two-towns-bridge", files };
}

function edited(files: ReadonlyMap<string, string>, edit: Exclude<Edit, { kind: "remove" }>): string {
  if (edit.kind === "write") return edit.text;
  const source = files.get(edit.file) ?? "";
  if (edit.kind === "append") return source + edit.text;
  const [before, after, ...more] = source.split(edit.from);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`${edit.file} must hold this text once: ${edit.from}`);
  }
  return before + edit.to + after;
}
