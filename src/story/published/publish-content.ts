import { isScalar, isSeq, parseDocument, type YAMLSeq } from "yaml";
import { compileContent, storyFolders, storyListPath } from "../compile-content.ts";
import { isWithdrawn } from "../compile-withdrawn.ts";
import type { StoryPart } from "../part.ts";
import type { ContentFiles } from "../read-content.ts";
import { figuresOf, type Showing } from "../showing.ts";
import { publicIds } from "./public-ids.ts";

/** A list of what was published, as it should be. */
interface UpdatedLedger {
  /** Its path from the project's root. */
  file: string;
  text: string;
  /** What it did not have before, sorted; where this is empty, the text is the same. */
  added: string[];
}

/**
 * Brings the list of stories and the ledger of each up to date; what is not there yet is begun. What is withdrawn stays.
 * @param parts those that a story may have
 * @param showing all ways to look at a story
 * @throws ContentError where anything is wrong with the content, such as an id that has gone without a successor
 */
export function publishContent(files: ContentFiles, parts: readonly StoryPart[], showing: Showing): UpdatedLedger[] {
  const folders = storyFolders(files);
  const ledgers = folders
    .filter((folder) => !isWithdrawn(folder))
    .map(({ slug, path }) => ({ slug, file: `${path}/published.yaml` }));
  const given = Object.fromEntries(ledgers.map(({ file }) => [file, files[file] ?? emptyLedger]));
  const { site, stories } = compileContent({ ...files, ...given }, { parts, showing });
  const policies = site.policies.map(({ id }) => id);
  const list = addFront(
    addIds(
      files[storyListPath] ?? emptyStoryList,
      folders.map(({ slug }) => slug),
    ),
    files[storyListPath],
  );
  return [
    { file: storyListPath, ...list },
    ...ledgers.flatMap(({ slug, file }) => {
      const story = stories.find((candidate) => candidate.slug === slug);
      const source = given[file];
      return story && source !== undefined
        ? [{ file, ...addIds(source, publicIds(story, { figures: figuresOf(showing, story), policies })) }]
        : [];
    }),
  ];
}

/** What a ledger begins with. */
export const emptyLedger = `# What this story has had an address for. Links to it never rot: \`npm run publish-ids\` adds what is new and takes nothing
# out. What goes gets a line under \`moved\` that says what has taken its place, such as \`note:old: note:new\`.
published: []
`;

/** What the list of all stories begins with. */
const emptyStoryList = `# Every story that was ever published, by its folder. \`npm run publish-ids\` adds what is new and takes nothing out. A story
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

/**
 * Enters in a list of stories which of them stood at the front page, where it does not say so yet: the one that is
 * there alone, or was before others came.
 * @param former the list as it was before; left out where there was none
 */
function addFront({ text, added }: { text: string; added: string[] }, former: string | undefined) {
  const document = parseDocument(text);
  const only = [former ?? "", text].flatMap((source) => {
    const list = parseDocument(source).get("published");
    return isSeq(list) && list.items.length === 1 ? list.items.map(valueOf) : [];
  })[0];
  if (only === undefined || document.has("front")) return { text, added };
  document.set("front", only);
  return { text: document.toString({ lineWidth: 0 }), added: [...added, `front: ${only}`] };
}

function sort(list: YAMLSeq): void {
  list.items.sort((a, b) => (valueOf(a) < valueOf(b) ? -1 : 1));
}

const valueOf = (item: unknown): string => String(isScalar(item) ? item.value : item);
