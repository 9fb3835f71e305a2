import type { Page } from "@playwright/test";

/** What Chromium tells of a thing on a page to screen readers, of what its protocol tells. */
interface Spoken {
  nodeId: string;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  description?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}

/** Roles that say nothing: their parts are told as if they stood one step higher. */
const silent = new Set(["none", "generic", "InlineTextBox", "ListMarker", "LabelText", "Legend", "sectionheader"]);
/** Of the states of things, those that change what a reader does. */
const states = ["checked", "expanded", "level"];

/**
 * The part of Chromium's accessibility tree that begins at an element, a thing a line, indented as deep as it stands:
 * role, name, states and description. A text that only repeats the name of what it stands in is left out.
 * @param selector of the element, the first that matches
 */
export async function spokenTree(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { node } = await session.send("DOM.describeNode", { nodeId });
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as { nodes: Spoken[] };
  await session.detach();
  const byId = new Map(nodes.map((each) => [each.nodeId, each]));
  const start = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
  if (!start) throw new Error(`Screen readers are told nothing of \`${selector}\`.`);
  return linesOf(start, byId, "", "");
}

function linesOf(spoken: Spoken, byId: ReadonlyMap<string, Spoken>, indent: string, around: string): string[] {
  const { ignored, role, childIds = [] } = spoken;
  // Whether a text ends in a space depends on where its line ends.
  const name = spoken.name?.value?.trim() ?? "";
  const kind = role?.value ?? "";
  const isSilent = ignored || silent.has(kind) || (kind === "StaticText" && name === around);
  const below = (deeper: string, names: string): string[] =>
    childIds.flatMap((id) => {
      const child = byId.get(id);
      return child ? linesOf(child, byId, deeper, names) : [];
    });
  if (isSilent) return below(indent, around);
  const told = (spoken.properties ?? [])
    .filter((property) => states.includes(property.name))
    .map((property) => ` [${property.name} ${String(property.value.value)}]`);
  const description = spoken.description?.value ? ` (${spoken.description.value})` : "";
  const line = `${indent}${kind}${name === "" ? "" : ` “${name}”`}${told.join("")}${description}`;
  return [line, ...below(`${indent}  `, name)];
}
