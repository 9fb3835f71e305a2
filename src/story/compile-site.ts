import type { z } from "zod";
import { textsIn } from "./our-texts.ts";
import { checkSentences } from "./sentence-length.ts";
import { checkShape } from "./check-shape.ts";
import { modifiedOn } from "./dates.ts";
import type { Problem } from "./problem.ts";
import { readYaml, type YamlFile } from "./read-yaml.ts";
import { useAt } from "./registry.ts";
import { siteFile } from "./schemas/site.ts";
import type { Story } from "./story.ts";

export type Site = z.output<typeof siteFile>;

interface CompiledSite {
  site: Site | undefined;
  /** The file it was read from. */
  yaml: YamlFile | undefined;
  problems: Problem<string>[];
}

/** Reads `site.yaml`; gives the site, or every problem in it. */
export function compileSite(file: string, source: string | undefined): CompiledSite {
  if (source === undefined) {
    const [found, expected] = ["absence of this file", "it in every content folder"];
    const problem = { file, line: 1, column: 1, rule: "file-present", found, expected } as const;
    return { site: undefined, yaml: undefined, problems: [problem] };
  }
  const problems: Problem<string>[] = [];
  const report = (problem: Problem<string>): void => void problems.push(problem);
  const yaml = readYaml(file, source, report);
  const site = yaml && checkShape(yaml, siteFile, report);
  if (yaml && site) checkSentences(textsIn(yaml, site), site.language, report);
  return { site, yaml, problems };
}

/** Whoever names a contact for a day says that somebody answers after the last work on the stories; gives the problem. */
export function contactProblems({ site, yaml }: CompiledSite, stories: readonly Story[]): Problem<string>[] {
  const last = stories
    .map((story) => modifiedOn(story).start)
    .toSorted()
    .at(-1);
  if (!yaml || site?.contactUntil === undefined || last === undefined || site.contactUntil >= last) return [];
  const found = `\`${site.contactUntil}\`, before we last worked on the notes of a story`;
  const expected = `a day from \`${last}\` on`;
  return [{ ...useAt(yaml, ["contactUntil"]), rule: "date-bounds", found, expected }];
}
