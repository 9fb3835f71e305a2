import type { List, ListItem, Parents, Root } from "mdast";
import { quote } from "./problem.ts";
import { placeOf, sourceOf } from "./read-body.ts";
import { strayMarkup, type Stray } from "./stray-markup.ts";

/**
 * Finds lists that Markdown would show otherwise than they are written, and lines that it takes for lists although they
 * hardly are: a list has several items, and its numbers count from 1, or go on from those of a list before it.
 * @param body the text that the tree was made of
 */
export function listFaults(tree: Root, body: string): Stray[] {
  const numbered = tree.children.filter((node): node is List => node.type === "list" && node.ordered === true);
  const faults: Stray[] = [];
  const visit = (node: Parents): void => {
    for (const child of node.children) {
      if (child.type === "list") {
        const others = node.type === "root" ? numbered.filter((other) => other !== child) : [];
        faults.push(...faultsOf(child, others, body));
      }
      if ("children" in child) visit(child);
    }
  };
  visit(tree);
  return faults;
}

const firstOf = ({ start }: List): number => start ?? 1;
const lastOf = (list: List): number => firstOf(list) + list.children.length - 1;

/** What is wrong with a list, the first thing alone. */
function faultsOf(list: List, others: readonly List[], body: string): Stray[] {
  const [item, ...more] = list.children;
  if (!item) return [];
  const goesOn = list.ordered === true && others.some((other) => lastOf(other) + 1 === firstOf(list));
  const isGoneOnFrom = list.ordered === true && others.some((other) => firstOf(other) === lastOf(list) + 1);
  if (list.ordered === true && firstOf(list) !== 1 && !goesOn)
    return [taken(item, `a list that begins with ${String(firstOf(list))}`, body)];
  if (more.length === 0 && !goesOn && !isGoneOnFrom) return [taken(item, "a list of one item", body)];
  const miscounted = list.children.findIndex(
    (each, index) => list.ordered === true && numberOf(each, body) !== firstOf(list) + index,
  );
  const wrong = list.children[miscounted];
  if (wrong) return [taken(wrong, `item ${String(firstOf(list) + miscounted)} of a list`, body)];
  const ticked = list.children.find(({ checked }) => typeof checked === "boolean");
  const fix = "where the brackets are printed, put a backslash before the first: `\\[`";
  return ticked ? [strayMarkup(placeOf(ticked), `${quote(sourceOf(ticked, body))}, an item to tick off`, fix)] : [];
}

/** What begins an item, as written: `1.`, `-`. */
const markOf = (item: ListItem, body: string): string => /^(?:\d+[.)]|[-+*])/u.exec(sourceOf(item, body))?.[0] ?? "";

const numberOf = (item: ListItem, body: string): number => Number.parseInt(markOf(item, body), 10);

/** What is told of a line that Markdown takes for part of a list, with the way to write it as words. */
function taken(item: ListItem, as: string, body: string): Stray {
  const mark = markOf(item, body);
  const found = `${quote(sourceOf(item, body))}, which Markdown takes for ${as}`;
  const escaped = `${mark.slice(0, -1)}\\${mark.at(-1) ?? ""}`;
  return strayMarkup(placeOf(item), found, `where \`${mark}\` is printed, put a backslash into it: \`${escaped}\``);
}
