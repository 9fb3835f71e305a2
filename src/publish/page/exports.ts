import { paths, type Addresses } from "../addresses.ts";
import type { Story } from "../../story/story.ts";
import { wordsOf } from "../../words/words-of.ts";

/** A file of the story for other tools. */
interface Export {
  name: string;
  href: string;
  /** IANA media type. */
  type: string;
  what: string;
  /** Name to save it by, where its address does not say whose it is. */
  saveAs?: string;
  /** Whether it says all that the page says, or all its notes, so that the page may name it as another form of itself. */
  isWhole: boolean;
}

/** Every file a story can be taken away as, for readers and for the `alternate` links of its page. */
export function exportsOf(story: Pick<Story, "slug" | "language" | "notes">, at: Addresses): Export[] {
  const { slug } = story;
  const { files } = wordsOf(story);
  // The page in one file is the page once more and no other form of it: it names the page as its canonical address instead.
  const page = { path: paths.singleFile(slug), saveAs: `${slug}.html` };
  const annotations = {
    path: paths.annotations(slug),
    type: "application/ld+json",
    what: files.annotations,
    isWhole: true,
  };
  return [
    { ...page, type: "text/html", what: files.singleFile, isWhole: false },
    { path: paths.storyMarkdown(slug), type: "text/markdown", what: files.storyMarkdown, isWhole: true },
    { path: paths.articleMarkdown(slug), type: "text/markdown", what: files.articleMarkdown, isWhole: false },
    { path: paths.storyJson(slug), type: "application/json", what: files.storyJson, isWhole: true },
    { path: paths.storySchema(), type: "application/schema+json", what: files.storySchema, isWhole: false },
    ...(story.notes.length > 0 ? [annotations] : []),
    { path: paths.claimsCsv(slug), type: "text/csv", what: files.claimsCsv, isWhole: false },
  ].map(({ path, ...rest }) => ({ name: path.split("/").at(-1) ?? "", href: at.path(path), ...rest }));
}
