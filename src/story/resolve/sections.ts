import type { Kinds } from "../kinds.ts";
import { suggest } from "../nearest.ts";
import { quote, type Problem, type Report } from "../problem.ts";
import { pageParts } from "../published/public-ids.ts";
import type { YamlFile } from "../read-yaml.ts";
import { useAt } from "../registry.ts";
import type { RawSection, RawStory } from "../schemas/story.ts";
import { aboutView, type Showing } from "../showing.ts";
import type { Section } from "../story.ts";

/** What the sections that a story names are held against. */
interface SectionCheck {
  file: YamlFile;
  sections: readonly RawSection[];
  kinds: Kinds;
  showing: Showing | undefined;
}

/** Ids that the page has of sentences, boxes to tick, lenses, headings and findings. */
const ofThePage = /^(?:s|if|lens)-|-(?:heading|finding)$/u;

/**
 * Holds that each section has an id of its own, which is no other place of the page, and names views that there are.
 * @returns the ids that cannot stay, so that nobody is asked for a file of that name
 */
export function checkSections({ file, sections, kinds, showing }: SectionCheck, report: Report): string[] {
  const views = showing?.views ?? [];
  const known = [...views.flatMap(({ id, isFirst }) => (isFirst ? [] : id)), aboutView];
  const taken = [...pageParts, ...views.map(({ id }) => id)];
  const prefixes = [...kinds.values()].flatMap((kind) => kind.prefixes).filter((prefix) => prefix !== "");
  const seen = new Set<string>();
  const refused: string[] = [];
  for (const [index, { id, views: named }] of sections.entries()) {
    const at = useAt(file, ["sections", index, "id"]);
    if (sections.findIndex((other) => other.id === id) < index)
      report({ ...at, rule: "unique-ids", found: `a second section ${quote(id)}`, expected: "an id of its own" });
    else if (taken.includes(id) || ofThePage.test(id) || prefixes.some((prefix) => id.startsWith(prefix))) {
      const found = `${quote(id)}, at which something else stands on the page`;
      report({ ...at, rule: "kept-name", found, expected: "another name", fix: `call it \`about-${id}\`` });
      refused.push(id);
    }
    for (const [place, view] of named.entries()) {
      const where = { ...useAt(file, ["sections", index, "views", place]), rule: "section-view" as const };
      if (seen.has(view))
        report({ ...where, found: `view ${quote(view)} once more`, expected: "each view in one section" });
      else if (showing && !known.includes(view)) {
        const expected = `one of ${known.map(quote).join(", ")}`;
        report({ ...where, found: `view ${quote(view)}`, expected, ...suggest(view, known) });
      }
      seen.add(view);
    }
  }
  if (!seen.has(aboutView)) report(absenceOf([aboutView], file));
  return refused;
}

/**
 * The sections of a story as they are shown. Those that it does not name itself are there where they show something.
 * @param views ids of those with something to show
 */
export const shownSections = (sections: readonly Section[], views: ReadonlySet<string>): Section[] =>
  sections
    .map((section) => ({ ...section, views: section.views.filter((view) => views.has(view)) }))
    .filter((section) => section.prose !== undefined || section.views.length > 0);

/**
 * Holds that what the sections that a story names show is all there is to show, and nothing else.
 * @param shown ids of the views with something to show
 */
export function checkShown(
  file: YamlFile,
  sections: readonly Section[],
  shown: ReadonlySet<string>,
  { views }: Showing,
  report: Report,
): void {
  const rule = "section-view" as const;
  for (const [index, { views: named }] of sections.entries()) {
    for (const [place, view] of named.entries()) {
      if (shown.has(view)) continue;
      const found = `view ${quote(view)}, for which the story has nothing`;
      const where = useAt(file, ["sections", index, "views", place]);
      report({ ...where, rule, found, expected: "only views with something to show", fix: "take it out" });
    }
  }
  const first = views.filter(({ isFirst }) => isFirst).map(({ id }) => id);
  const placed = new Set([...first, aboutView, ...sections.flatMap((section) => section.views)]);
  const missing = [...shown].filter((view) => !placed.has(view));
  if (missing.length === 0) return;
  report(absenceOf(missing, file));
}

/** Holds that each heading that a story writes itself is that of a figure which it shows. */
export function checkFindings(
  file: YamlFile,
  findings: RawStory["findings"],
  figures: readonly string[] | undefined,
  report: Report,
): void {
  if (!figures) return;
  for (const id of Object.keys(findings).filter((name) => !figures.includes(name))) {
    const place = { file: file.name, ...file.atKey(["findings"], id) };
    const found = `a heading for ${quote(id)}, which is no figure of this story`;
    report({ ...place, rule: "section-view", found, expected: `one of ${figures.map(quote).join(", ")}` });
  }
}

const absenceOf = (views: readonly string[], file: YamlFile): Problem => ({
  ...useAt(file, ["sections"]),
  rule: "section-view",
  found: `absence of ${views.map(quote).join(", ")}`,
  expected: "every view with something to show in a section",
  fix: `add ${views.length === 1 ? "it" : "them"} to the \`views\` of a section`,
});
