import { checkShape } from "../check-shape.ts";
import { splitId, type Kinds } from "../kinds.ts";
import { quote, type Problem, type Report } from "../problem.ts";
import type { StoryFolder } from "../read-sources.ts";
import { readYaml, type YamlFile } from "../read-yaml.ts";
import { storyList } from "../schemas/published.ts";
import { readLedger, type Ledger } from "./check-published.ts";
import { keptBy, nameFault, suggestName } from "../names.ts";

/** The ledger of a story, as far as it can be read; what keeps it from that is told with the story. */
interface StoryLedger {
  folder: StoryFolder;
  file: YamlFile;
  ledger: Ledger;
}

/** What stands in the ledgers of stories about whole stories. */
interface StoryCheck {
  folders: readonly StoryFolder[];
  /** Those that cannot keep their name, so that nothing is to be listed by it. */
  misnamed: readonly StoryFolder[];
  /** The list of stories and the path of its file. */
  list: { path: string; source: string | undefined };
  /** Whether the site goes out to readers: then each story must be on the list. */
  isPublication: boolean;
  kinds: Kinds;
}

/**
 * Holds that every story that was published once is still there, has another name or is withdrawn, and that no two
 * stories answer for the same address.
 * @returns the folders whose ledger is another story's: what else is wrong with that says nothing of them; and the name,
 * as it is now, of the story that stood at the front page while there was no other
 */
export function checkStories(
  { folders, misnamed, list, isPublication, kinds }: StoryCheck,
  report: Report,
): { copies: StoryFolder[]; front: string | undefined } {
  const ledgers = folders.flatMap((folder) => ledgerOf(folder, kinds));
  const slugs = folders.map(({ slug }) => slug);
  const copies = ledgers.filter((own) => reportOthers(own, ledgers, slugs, report));
  const file = list.source === undefined ? undefined : readYaml(list.path, list.source, report);
  const stories = file && checkShape(file, storyList, report);
  const listed = stories?.published;
  const renamed = ledgers.flatMap(({ ledger }) => Object.keys(ledger.moved));
  if (file && listed) {
    for (const [index, slug] of listed.entries()) {
      const place = { file: list.path, ...file.at(["published", index]) };
      const isKept = slugs.includes(slug) || renamed.includes(`story:${slug}`);
      if (listed.indexOf(slug) !== index)
        report({ ...place, rule: "unique-ids", found: `a second ${quote(slug)}`, expected: "each story once" });
      else if (!isKept) report({ ...place, ...gone(slug) });
    }
  }
  const front = stories?.front;
  if (file && stories && front !== undefined && !stories.published.includes(front))
    report({
      file: list.path,
      ...file.at(["front"]),
      rule: "known-id",
      found: `${quote(front)}, which is not on the list`,
      expected: "a story that was published",
    });
  const waiting = [...misnamed, ...copies.map(({ folder }) => folder)];
  const missing = folders
    .filter((folder) => !listed?.includes(folder.slug) && !waiting.includes(folder))
    .map(({ slug }) => quote(slug));
  if (isPublication && missing.length > 0 && (listed !== undefined || list.source === undefined)) {
    const more = missing.length > 3 ? [`${String(missing.length - 3)} more`] : [];
    report({
      file: list.path,
      ...(file?.at(["published"]) ?? { line: 1, column: 1 }),
      rule: "published-id",
      found: `absence of ${[...missing.slice(0, 3), ...more].join(", ")}`,
      expected: "every story that a build gives an address in the list",
      fix: "run `npm run publish-ids`",
    });
  }
  const heir = ledgers.find(({ ledger }) => Object.hasOwn(ledger.moved, `story:${front ?? ""}`));
  return { copies: copies.map(({ folder }) => folder), front: heir?.folder.slug ?? front };
}

const gone = (slug: string): Pick<Problem, "rule" | "found" | "expected" | "fix"> => ({
  rule: "kept-story",
  found: `${quote(slug)}, which was published and is gone`,
  expected: "its folder, the folder to which it has moved, or word that it is withdrawn",
  fix: [
    "if the folder has another name now, put below `moved:` in the `published.yaml` in it",
    `  story:${slug}: story:<the folder’s name now>`,
    `if the story is to be shown no more, leave in \`content/stories/${slug}/\` its \`published.yaml\` and a \`withdrawn.yaml\` such as`,
    "  { title: Its title, on: 2026-11-25, reason: Why it is shown no more. }",
  ].join("\n      "),
});

function ledgerOf(folder: StoryFolder, kinds: Kinds): StoryLedger[] {
  const source = folder.files.get("published.yaml");
  const file = source === undefined ? undefined : readYaml(`${folder.path}/published.yaml`, source, () => undefined);
  const ledger = file && readLedger(file, kinds, () => undefined);
  return ledger ? [{ folder, file, ledger }] : [];
}

/**
 * Reports the name of another story in a story's ledger: the folder was copied with it, or the other story has taken a
 * name that this one had.
 */
function reportOthers(
  own: StoryLedger,
  all: readonly StoryLedger[],
  slugs: readonly string[],
  report: Report,
): boolean {
  const { folder, file, ledger } = own;
  const earlier = all.slice(0, all.indexOf(own));
  for (const [index, id] of ledger.published.entries()) {
    const parts = splitId(id);
    if (parts.kind !== "story" || parts.name === folder.slug) continue;
    const other = slugs.includes(parts.name)
      ? parts.name
      : earlier.find((each) => each.ledger.published.includes(id))?.folder.slug;
    if (other === undefined) continue;
    report({
      file: file.name,
      ...file.at(["published", index]),
      rule: "own-ids",
      found: `${quote(id)}, for which the story in \`content/stories/${other}\` answers`,
      expected: "what this story has published, and no other",
      fix: `if the folder was copied, delete \`${file.name}\` and run \`npm run publish-ids\`; if it was renamed, give \`${other}\` another name`,
    });
    return true;
  }
  return false;
}

/**
 * Holds that the folders of stories have names that can stand in addresses and on any disk.
 * @returns those that have not
 */
export function checkFolderNames(folders: readonly StoryFolder[], report: Report): StoryFolder[] {
  const slugs = folders.map(({ slug }) => slug);
  return folders.filter(({ slug, path }) => {
    const [fault, reason] = [nameFault(slug), keptBy(slug, "story")];
    if (fault === undefined && reason === undefined) return false;
    const suggested = suggestName(slug, "story", slugs);
    report({
      file: `${path}/article.md`,
      line: 1,
      column: 1,
      rule: fault === undefined ? "kept-name" : "id-form",
      found: `folder ${quote(slug)}, ${fault ?? `a name that ${reason ?? ""}`}`,
      expected:
        fault === undefined ? "a name that nobody keeps" : "lower-case words joined by hyphens, such as `two-towns`",
      ...(suggested !== undefined && { fix: `call the folder \`${suggested}\`` }),
    });
    return true;
  });
}
