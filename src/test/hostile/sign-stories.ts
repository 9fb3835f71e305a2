import { append, storyWith } from "../edited-story.ts";
import { inertPayloads } from "./payloads.ts";
import { quoted } from "./text-cases.ts";
import { textPlaces, wordsAt } from "./text-places.ts";

/** Words of each kind that end no sentence and that a card can draw; each would close an attribute too. */
export const signs = Object.values(inertPayloads)
  .filter((words) => !/!|\.\.|[^\0-\u{24F}]|[\u00A0\u00AD]/u.test(words))
  .map((words) => `'"x='"${words}`);

/** Markup that the article prints as words. */
const printed = `</script><script>alert(1)</script><!--<img_src=x_onerror=alert(1)>]]></style>${signs[0] ?? ""}`;

/** The files of the example story with signs in every text there is, other ones in each. */
export const signStory = (): ReadonlyMap<string, string> => storyOf((words) => words);

/** The same with a word in the place of each that is made of signs; texts that are alike with signs are so with words. */
export const plainStory = (): ReadonlyMap<string, string> =>
  storyOf((words) => words.replaceAll(/\S+/gu, `word${"abcdefghijklmnopqrstuvwxyz"[signs.indexOf(words)] ?? ""}`));

function storyOf(kind: (words: string) => string): ReadonlyMap<string, string> {
  const below = `\n## ${escaped(kind('"><b>x</b>'))} end\n\n${escaped(kind("<script>alert(1)</script>"))} end\n`;
  let { files } = storyWith(...quoted(kind(printed)), append("sections/method.md", below));
  for (const [index, place] of textPlaces(files).entries()) {
    for (const edit of wordsAt(files, [place], kind(signs[index % signs.length] ?? "")))
      if (edit.kind === "write") files = new Map([...files, [edit.file, edit.text]]);
  }
  return files;
}

const escaped = (words: string): string => words.replaceAll(/[!-/:-@[-`{-~]/gu, (sign) => `\\${sign}`);
