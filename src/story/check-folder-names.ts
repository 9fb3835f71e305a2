import { keptBy, nameFault, suggestName } from "./names.ts";
import { quote, type Report } from "./problem.ts";
import type { StoryFolder } from "./read-sources.ts";

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
