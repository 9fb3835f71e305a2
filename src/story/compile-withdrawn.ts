import { textsIn } from "./our-texts.ts";
import { checkSentences } from "./sentence-length.ts";
import type { z } from "zod";
import { checkShape } from "./check-shape.ts";
import { type StoryDate, dateOf } from "./dates.ts";
import type { Problem } from "./problem.ts";
import type { Kept } from "./kept.ts";
import type { Kinds, PublicId } from "./kinds.ts";
import { readLedger } from "./published/check-published.ts";
import type { StoryFolder } from "./read-sources.ts";
import { readYaml } from "./read-yaml.ts";
import { withdrawnFile } from "./schemas/published.ts";

/** A story that was published and is not shown any more. */
export interface WithdrawnStory extends Kept<z.output<typeof withdrawnFile>, "language" | "on"> {
  slug: string;
  /** BCP 47 tag of the language in which it is told: its own, or else the site's. */
  language: string;
  on: StoryDate;
  /** All that had an address, among it the names that the story had before. */
  published: PublicId[];
}

const fileNames = ["withdrawn.yaml", "published.yaml"] as const;

export const isWithdrawn = ({ files }: StoryFolder): boolean => files.has("withdrawn.yaml");

/**
 * Reads what is left in the folder of a withdrawn story.
 * @param siteLanguage in which a story is told that names no other
 * @returns the story, or every problem in it at once
 */
export function compileWithdrawn(
  folder: StoryFolder,
  siteLanguage: string,
  kinds: Kinds,
): { story: WithdrawnStory | undefined; problems: Problem<string>[] } {
  const problems: Problem<string>[] = [];
  const report = (problem: Problem<string>): void => void problems.push(problem);
  const [others, missing] = [
    [...folder.files.keys()].filter((name) => !fileNames.some((known) => known === name)),
    fileNames.filter((name) => !folder.files.has(name)),
  ];
  const at = (name: string) => ({ file: `${folder.path}/${name}`, line: 1, column: 1 });
  if (others.length > 0) {
    const found = `${others.slice(0, 3).join(", ")}${others.length > 3 ? ` and ${String(others.length - 3)} more` : ""} beside it`;
    const expected = "`published.yaml` alone: nothing else of a withdrawn story is shown";
    const fix = "take the others out of the folder; if the story is not withdrawn, take out this file";
    report({ ...at("withdrawn.yaml"), rule: "file-known", found, expected, fix });
  }
  for (const name of missing) {
    const expected = "the list that the story had: each address on it says that the story was withdrawn";
    report({ ...at(name), rule: "file-present", found: "absence of this file", expected });
  }
  const [words, list] = fileNames.map((name) => {
    const source = folder.files.get(name);
    return source === undefined ? undefined : readYaml(at(name).file, source, report);
  });
  const said = words && checkShape(words, withdrawnFile, report);
  const language = said?.language ?? siteLanguage;
  if (words && said) checkSentences(textsIn(words, said), language, report);
  const ledger = list && readLedger(list, kinds, report);
  if (problems.length > 0 || !said || !ledger) return { story: undefined, problems };
  const { published } = ledger;
  return { story: { slug: folder.slug, ...said, language, on: dateOf(said.on), published }, problems };
}
