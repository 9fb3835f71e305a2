import { isScalar, isSeq, parseDocument, type YAMLSeq } from "yaml";

/** What a ledger begins with. */
export const emptyLedger = `# What this story has had an address for. Links to it never rot: \`npm run publish-ids\` adds what is new and takes nothing
# out. What goes gets a line under \`moved\` that says what has taken its place, such as \`note:old: note:new\`.
published: []
`;

/** What the list of all stories begins with. */
export const emptyStoryList = `# Every story that was ever published, by its folder. \`npm run publish-ids\` adds what is new and takes nothing out. A story
# that is gone has moved, which its \`published.yaml\` says, or is withdrawn, which its \`withdrawn.yaml\` says.
published: []
`;

/**
 * Adds ids to the text of a ledger that holds to its schema, sorted; comments and everything else stay as they are.
 * @returns the text, the same where nothing is missing, and what was added
 */
export function addIds(text: string, ids: readonly string[]): { text: string; added: string[] } {
  const document = parseDocument(text);
  const list = document.get("published");
  if (!isSeq(list)) throw new Error("Unexpected ledger, expected a list under `published`.");
  const listed = list.items.map(valueOf);
  const added = ids.filter((id) => !listed.includes(id)).toSorted();
  if (added.length === 0) return { text, added };
  for (const id of added) list.add(document.createNode(id));
  list.flow = false;
  sort(list);
  return { text: document.toString({ lineWidth: 0 }), added };
}

function sort(list: YAMLSeq): void {
  list.items.sort((a, b) => (valueOf(a) < valueOf(b) ? -1 : 1));
}

const valueOf = (item: unknown): string => String(isScalar(item) ? item.value : item);
