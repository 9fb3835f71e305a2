import { countRoots, rootsOf } from "../story/roots.ts";
import type { Reference } from "../story/story.ts";
import { isolated } from "../words/direction.ts";
import type { Written } from "../words/in-languages.ts";
import { wordsOf } from "../words/words-of.ts";

/** What is said of works that carry one report, a sentence for each such report; none where every work is by itself. */
export const rootsInWords = (references: readonly Reference[], written: Written): string[] =>
  rootsOf(references).map(({ of, works }) =>
    wordsOf(written).reference.root(
      works.length,
      isolated(of, written.language),
      works.map(({ publisher }) => isolated(publisher, written.language)),
    ),
  );

/** The same of a whole list of works, after how many they are by origin. */
export function listRootsInWords(references: readonly Reference[], written: Written): string[] {
  const told = rootsInWords(references, written);
  const sum = wordsOf(written).reference.roots(references.length, countRoots(references));
  return told.length > 0 ? [sum, ...told] : [];
}
