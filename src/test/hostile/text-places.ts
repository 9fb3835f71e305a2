import { isPair, isSeq, parseDocument, visit } from "yaml";
import { write, type Edit } from "../edited-story.ts";

/** A text of the example story that its author is free to word: its file, and the keys that lead to it. */
export interface TextPlace {
  file: string;
  path: readonly (string | number)[];
}

/** Keys whose values are not free words: ids, dates, addresses, members of closed sets, words of the article. */
const bound = new Set(
  (
    "id lens views exact prefix suffix claims references standing role tone names since asOf status basis newest checked voices setBy metBy annotated " +
    "precondition node from to kind descent direction language form url titleFrom date concerns published things notFound claim how facts ref repeats written accessed archived"
  ).split(" "),
);

/** Texts that a story may have and the example has not. */
const optional: readonly TextPlace[] = [
  { file: "article.md", path: ["publishedAs"] },
  { file: "article.md", path: ["publishedNote"] },
  { file: "preconditions.yaml", path: [0, "remark"] },
];

/** Every kind of text in a story's data, at the first entry that has it. */
export function textPlaces(files: ReadonlyMap<string, string>): TextPlace[] {
  const found = [...files].flatMap(([file, source]) =>
    dataOf(file, source) === undefined ? [] : placesIn(file, source),
  );
  return [...found, ...optional];
}

export const nameOf = ({ file, path }: TextPlace): string => `${file} ${path.join(".")}`;

function placesIn(file: string, source: string): TextPlace[] {
  const places = new Map<string, TextPlace>();
  visit(parseDocument(dataOf(file, source) ?? ""), {
    Scalar(key, { value }, ancestors) {
      const path = pathOf(ancestors, key);
      const keys = path.filter((part) => typeof part === "string");
      if (key === "key" || typeof value !== "string" || bound.has(keys.at(-1) ?? "") || file === "published.yaml")
        return;
      const kind = keys.join(".");
      if (!places.has(kind)) places.set(kind, { file, path });
    },
  });
  return [...places.values()];
}

/** Whether it is words of others, which are printed as they are. */
export const isPrinted = ({ file, path }: TextPlace): boolean =>
  ["article.md headline", "article.md byline", "references.yaml title", "versions.yaml headline"].includes(
    `${file} ${String(path.at(-1))}`,
  ) ||
  (file === "versions.yaml" && path.includes("says"));

/** Keys and indexes from the top of a document down to a scalar. */
function pathOf(ancestors: readonly unknown[], last: unknown): (string | number)[] {
  return ancestors.flatMap((node, index): (string | number)[] => {
    if (isPair(node)) return [String(node.key)];
    if (isSeq(node)) return [index + 1 < ancestors.length ? node.items.indexOf(ancestors[index + 1]) : Number(last)];
    return [];
  });
}

/** The YAML of a file: all of a data file, the front matter of the article. */
function dataOf(file: string, source: string): string | undefined {
  if (file.endsWith(".yaml")) return source;
  return file === "article.md" ? source.split("---\n")[1] : undefined;
}

/** Edits that put words at some places, a file each. */
export function wordsAt(files: ReadonlyMap<string, string>, places: readonly TextPlace[], words: string): Edit[] {
  const names = [...new Set(places.map(({ file }) => file))];
  return names.map((file) => {
    const source = files.get(file) ?? "";
    const data = dataOf(file, source) ?? "";
    const document = parseDocument(data);
    for (const { path } of places.filter((place) => place.file === file)) {
      // A claim quotes the headline, so words are added to it.
      const kept = path[0] === "headline" ? `${String(document.getIn(path))} ` : "";
      document.setIn(path, kept + words);
    }
    const text = document.toString({ lineWidth: 0 });
    return write(file, file === "article.md" ? source.replace(data, () => text) : text);
  });
}
