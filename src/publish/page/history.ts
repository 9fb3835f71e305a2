import type { Story } from "../../story/story.ts";
import { capitalised } from "../../words/as-sentence.ts";
import { isolated } from "../../words/direction.ts";
import { wordsOf } from "../../words/words-of.ts";
import { thingInWords } from "./thing-in-words.ts";

/**
 * When a story was annotated and checked, and what of it stands in place of
 * what has gone, as a reader is told it: what, and what of that.
 */
export function historyOf(story: Story): { what: string; told: readonly string[] }[] {
  const { record: words, dateAlone } = wordsOf(story);
  const renamed = [...new Set(story.moved.map(({ to }) => to))].map((to) => {
    const ids = story.moved.filter((step) => step.to === to).map(({ from }) => isolated(from, story.language));
    return capitalised(words.inPlaceOf(thingInWords(story, to), ids));
  });
  return [
    { what: words.firstAnnotated, told: [dateAlone(story.firstAnnotated)] },
    { what: words.annotated, told: [dateAlone(story.annotated)] },
    { what: words.checked, told: [dateAlone(story.checked)] },
    ...(renamed.length > 0 ? [{ what: words.renamed, told: renamed }] : []),
  ];
}
