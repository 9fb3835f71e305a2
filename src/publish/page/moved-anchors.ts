import { allKinds } from "../../parts/all-parts.ts";
import type { Element, Root } from "hast";
import { EXIT, visit } from "unist-util-visit";
import { fragmentsOf, type Kinds } from "../../story/kinds.ts";
import type { Moved } from "../../story/published/public-ids.ts";

/** A fragment that links of old lead to, and the fragment of what stands in its place. */
interface MovedFragment {
  from: string;
  to: string;
}

/** The fragments of what has moved on a story's page; what became a page as a whole has none. */
export const movedFragments = (moved: readonly Moved[], kinds: Kinds = allKinds): MovedFragment[] =>
  moved
    .flatMap((step) => fragmentSteps(step, kinds))
    .flatMap(({ from, to }) => (to === undefined ? [] : [{ from, to }]));

/** Each fragment of a thing, and that of what stands in its place: the like one, or else the first, if there is any. */
export function fragmentSteps(
  { from, to }: Moved,
  kinds: Kinds = allKinds,
): { from: string; to: string | undefined }[] {
  const places = fragmentsOf(to, kinds);
  return fragmentsOf(from, kinds).map((fragment, index) => ({ from: fragment, to: places[index] ?? places[0] }));
}

/**
 * A page on which each old fragment is an empty element inside what has taken its place, so that the browser finds it,
 * opens the note it is in, and marks what it marks for the new one.
 * @throws where the page has no place for one
 */
export function withMovedAnchors(page: Root, fragments: readonly MovedFragment[]): Root {
  const tree = structuredClone(page);
  for (const { from, to } of fragments) {
    // Names of different kinds may meet: what stands there now goes first.
    if (elementWith(tree, from)) continue;
    const place = elementWith(tree, to);
    if (!place)
      throw new Error(`Unexpected page without \`#${to}\`, expected it there, for \`#${from}\` has moved to it.`);
    roomIn(place).children.unshift({ type: "element", tagName: "span", properties: { id: from }, children: [] });
  }
  return tree;
}

function elementWith(tree: Root, id: string): Element | undefined {
  return firstWithin(tree, (element) => element.properties.id === id);
}

const rows = ["th", "td"];
const items = ["li"];
const terms = ["dt", "dd"];

/** Elements that may hold nothing but elements of certain kinds, and those in which words may stand. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  table: ["caption", ...rows],
  thead: rows,
  tbody: rows,
  tfoot: rows,
  tr: rows,
  ul: items,
  ol: items,
  dl: terms,
};

/** Where in an element words may stand; in a note that is shut, where following a link opens it. */
function roomIn(element: Element): Element {
  const children = element.children.filter((child) => child.type === "element");
  if (element.tagName === "details") return children.find(({ tagName }) => tagName !== "summary") ?? element;
  const isGroup = children.some(({ tagName }) => terms.includes(tagName));
  const names = isGroup ? terms : rooms[element.tagName];
  return names ? (firstWithin(element, ({ tagName }) => names.includes(tagName)) ?? element) : element;
}

function firstWithin(tree: Root | Element, isIt: (element: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(tree, "element", (element) => {
    if (element === tree || !isIt(element)) return undefined;
    found = element;
    return EXIT;
  });
  return found;
}
