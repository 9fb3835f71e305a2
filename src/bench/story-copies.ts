import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { visit as visitMarkdown } from "unist-util-visit";
import { isPair, parseDocument, visit as visitYaml } from "yaml";
import { allParts } from "../parts/all-parts.ts";
import { showing } from "../publish/outline.ts";
import { storyFolders } from "../story/compile-content.ts";
import { publishContent } from "../story/published/publish-content.ts";
import { contentPath, type ContentFiles } from "../story/read-content.ts";
import { respell } from "./respell.ts";

/**
 * The content of a site that has its first story several times, in other words each time: no two copies have a card, a
 * drawing or a label in common, so none that is kept of one can serve another. Ids, dates and addresses stay.
 * @param count how many stories there are to be, the first itself among them
 * @returns all files of the content, with what every story publishes listed
 * @throws ContentError where the content or a copy breaks a rule
 */
export function copyStories(files: ContentFiles, count: number): ContentFiles {
  const [first] = storyFolders(files);
  if (!first) throw new Error("There is no story in content/stories.");
  const copies = Array.from({ length: count - 1 }, (_, index) =>
    [...first.files]
      // What is published is listed for each copy anew: an id that was renamed has moved in the first story alone.
      .filter(([name]) => name !== "published.yaml")
      .map(([name, text]) => [`${first.path}-${index + 2}/${name}`, respellFile(name, text, index + 1)] as const),
  );
  const ofFirst = [...first.files].map(([name, text]) => [`${first.path}/${name}`, text] as const);
  const ofSite = Object.entries(files).filter(([path]) => !path.startsWith(`${contentPath}/stories/`));
  const content = Object.fromEntries([...ofSite, ...ofFirst, ...copies.flat()]);
  const lists = publishContent(content, allParts, showing).map(({ file, text }) => [file, text] as const);
  return { ...content, ...Object.fromEntries(lists) };
}

/** The file of a story in which a word is changed. */
const edited = "notes.yaml";

/**
 * Changes one word in the text of the first note of the last story, as an author would who mends a slip.
 * @returns the file that is changed, and its new text
 */
export function changeWord(files: ContentFiles): { file: string; text: string } {
  const last = storyFolders(files).at(-1);
  const source = last?.files.get(edited);
  if (!last || source === undefined) throw new Error(`No story has a file \`${edited}\`.`);
  const notes = parseDocument(source);
  const body = notes.getIn([0, "body"]);
  if (typeof body !== "string") throw new Error(`The first note of ${last.path}/${edited} has no text.`);
  const word = /\p{L}{5,}/u;
  notes.setIn(
    [0, "body"],
    body.replace(word, (found) => respell(found, 1)),
  );
  return { file: `${last.path}/${edited}`, text: notes.toString({ lineWidth: 0 }) };
}

const frontMatter = /^---\n([\s\S]*?\n)---\n/u;

/** Respells what a reader sees of a file: the texts of YAML and of front matter, and those of Markdown. */
function respellFile(name: string, source: string, turn: number): string {
  if (name.endsWith(".yaml")) return respellYaml(source, turn);
  const [front = "", yaml] = frontMatter.exec(source) ?? [];
  const body = respellMarkdown(source.slice(front.length), turn);
  return yaml === undefined ? body : `---\n${respellYaml(yaml, turn)}---\n${body}`;
}

/** The form of an id, a date, a language, a choice of the schema, or the kind and id of something. */
const isName = /^[a-z\d]+(?:[-:/][\w-]+)*$/u;
const isAddress = /^https?:/u;
/** Keys whose texts stand in the article, so that even one word in small letters is no name. */
const quotes = ["exact", "prefix", "suffix", "names"];

function respellYaml(source: string, turn: number): string {
  const document = parseDocument(source);
  visitYaml(document, {
    Scalar: (key, node, path) => {
      const { value } = node;
      if (key === "key" || typeof value !== "string" || isAddress.test(value)) return;
      const keys = path.filter(isPair).map((pair) => String(pair.key));
      if (isName.test(value) && !quotes.includes(keys.at(-1) ?? "")) return;
      node.value = respell(value, turn);
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** Only the words are touched: where a link leads stays. */
function respellMarkdown(source: string, turn: number): string {
  let [text, done] = ["", 0];
  visitMarkdown(remark().use(remarkGfm).parse(source), "text", ({ position }) => {
    const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
    text += source.slice(done, start) + respell(source.slice(start, end), turn);
    done = end;
  });
  return text + source.slice(done);
}
