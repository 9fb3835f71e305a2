import type { z } from "zod";
import { checkShape } from "./check-shape.ts";
import type { Problem } from "./problem.ts";
import { readYaml } from "./read-yaml.ts";
import { siteFile } from "./schemas/site.ts";

export type Site = z.output<typeof siteFile>;

/** Reads `site.yaml`; gives the site, or every problem in it. */
export function compileSite(file: string, source: string | undefined): { site: Site | undefined; problems: Problem[] } {
  if (source === undefined) {
    const [found, expected] = ["absence of this file", "it in every content folder"];
    return { site: undefined, problems: [{ file, line: 1, column: 1, rule: "file-present", found, expected }] };
  }
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const yaml = readYaml(file, source, report);
  const site = yaml && checkShape(yaml, siteFile, report);
  return { site, problems };
}
