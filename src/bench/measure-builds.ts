import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTestEnvironment } from "../test/environment.ts";
import { distOf, listFiles } from "../test/site/read-site.ts";
import type { BenchProject } from "./bench-project.ts";
import { measureRun, type Cost } from "./measure-run.ts";

/** The builds that are measured, in their order: nothing is kept yet, nothing has changed, one word has. */
export const buildKinds = ["cold", "unchanged", "one word changed"] as const;
export type BuildKind = (typeof buildKinds)[number];

/** What each build of a project took. */
export interface Builds {
  costs: Record<BuildKind, Cost>;
  /** How many pages the site has. */
  pages: number;
  /** Files of the second build that the first did not write with the same bytes, and those that it lacks. */
  differences: string[];
  /** The site after the word was changed. */
  changed: Site;
}

/** A digest of every file of a site. */
type Site = ReadonlyMap<string, string>;

/**
 * Builds a project cold, again at once, and once more with one word changed.
 * @param measure runs one build of it and says what it took
 */
export async function measureBuilds(
  project: BenchProject,
  measure: (project: BenchProject, kind: BuildKind) => Promise<Cost>,
): Promise<Builds> {
  const cold = await measure(project, "cold");
  const first = await digestSite(project.root);
  const unchanged = await measure(project, "unchanged");
  const second = await digestSite(project.root);
  await project.edit();
  const oneWord = await measure(project, "one word changed");
  const changed = await digestSite(project.root);
  const pages = [...first.keys()].filter((file) => file.endsWith(".html")).length;
  const costs = { cold, unchanged, "one word changed": oneWord };
  return { costs, pages, differences: differencesOf(first, second), changed };
}

/** Builds a project, as on a machine that knows nothing of where its site is to stand. */
export function measureBuild({ root, build }: BenchProject): Promise<Cost> {
  const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" };
  setTestEnvironment(environment);
  return measureRun(build, root, environment);
}

/** Digests all that a project's build has written. */
export async function digestSite(root: string): Promise<Site> {
  const site = new Map<string, string>();
  for (const file of listFiles(distOf(root))) {
    const bytes = await readFile(join(distOf(root), file));
    site.set(file, createHash("sha256").update(bytes).digest("hex"));
  }
  return site;
}

/** The files that only one of two sites has, or that differ between them. */
export const differencesOf = (one: Site, other: Site): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file)).toSorted();
