import { paths, type Addresses } from "../addresses.ts";
import type { Story } from "../../story/story.ts";

/** A file of the story for other tools. */
export interface Export {
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
export function exportsOf({ slug }: Pick<Story, "slug">, at: Addresses): Export[] {
  return [
    {
      name: "story.html",
      href: at.path(paths.singleFile(slug)),
      type: "text/html",
      saveAs: `${slug}.html`,
      what: "The whole page in one file, to keep and to read without a network",
      // It is the page once more and no other form of it: it names the page as its canonical address instead.
      isWhole: false,
    },
    {
      name: "story.md",
      href: at.path(paths.storyMarkdown(slug)),
      type: "text/markdown",
      what: "The whole page as Markdown, its notes as footnotes",
      isWhole: true,
    },
    {
      name: "article.md",
      href: at.path(paths.articleMarkdown(slug)),
      type: "text/markdown",
      what: "The article alone, word for word",
      isWhole: false,
    },
    {
      name: "story.json",
      href: at.path(paths.storyJson(slug)),
      type: "application/json",
      what: "Everything, resolved: claims, voices, notes, states, conditions, events, references",
      isWhole: true,
    },
    {
      name: "story.schema.json",
      href: at.path(paths.storySchema()),
      type: "application/schema+json",
      what: "The JSON Schema that story.json keeps to",
      isWhole: false,
    },
    {
      name: "annotations.jsonld",
      href: at.path(paths.annotations(slug)),
      type: "application/ld+json",
      what: "The notes as W3C Web Annotations",
      isWhole: true,
    },
    {
      name: "claims.csv",
      href: at.path(paths.claimsCsv(slug)),
      type: "text/csv",
      what: "The claims and the voices behind them, for spreadsheets",
      isWhole: false,
    },
  ];
}
