import { parseArgs } from "node:util";
import { storyProject, type BenchProject } from "../bench/bench-project.ts";
import { formatBuilds, type Compared } from "../bench/format-builds.ts";
import { machineInWords } from "../bench/machine.ts";
import { differencesOf, digestSite, measureBuild, measureBuilds, type Builds } from "../bench/measure-builds.ts";
import type { Cost } from "../bench/measure-run.ts";
import { plainProject } from "../bench/plain-project.ts";
import { readCounts } from "../bench/read-counts.ts";
import { copyStories } from "../bench/story-copies.ts";
import { readContent } from "../story/read-content.ts";
import { projectRoot } from "../test/project-copy.ts";
import { tellProgress } from "./progress.mjs";
import { reportFailure } from "./report-failure.ts";

// Builds sites with few and with many stories, each next to plain Astro with as many pages, and prints what that took.
// Fails where a site that is built again is not the same, byte for byte. `--stories=1,10,50` says how many stories.

/** Tells that something is built while it is, and then what that took. */
async function toldBuild(what: string, project: BenchProject): Promise<Cost> {
  const end = tellProgress(`Building ${what}`, process.stdout);
  const cost = await measureBuild(project).finally(end);
  console.log(`Built ${what}: ${cost.seconds.toFixed(1)} s of processor time, ${cost.megabytes.toFixed(0)} MB`);
  return cost;
}

async function buildsOf(what: string, project: BenchProject): Promise<Builds> {
  try {
    return await measureBuilds(project, (of, kind) => toldBuild(`${what}, ${kind}`, of));
  } finally {
    await project.remove();
  }
}

/**
 * Builds a project cold with the word changed.
 * @returns files that differ from those of the site that was built warm: what was kept for them was out of date
 */
async function staleFiles(what: string, project: BenchProject, { changed }: Builds): Promise<string[]> {
  try {
    await project.edit();
    await toldBuild(what, project);
    return differencesOf(changed, await digestSite(project.root));
  } finally {
    await project.remove();
  }
}

/** What of two sites is not the same is told for so many files; the others are counted. */
const mostTold = 20;

try {
  const { values } = parseArgs({ options: { stories: { type: "string", default: "1,10,50" } } });
  const counts = readCounts(values.stories);
  // The fewest of which some stay as they are while a word of another is changed: what was kept is joined with what is new.
  const joined = counts.find((count) => count > 1) ?? counts[0];
  console.log(`${machineInWords()}\n`);

  const content = readContent(projectRoot);
  const compared: Compared[] = [];
  const wrong: string[] = [];
  for (const stories of counts) {
    const copies = copyStories(content, stories);
    const what = stories === 1 ? "1 story" : `${stories} stories`;
    const ours = await buildsOf(what, await storyProject(copies));
    const plain = await buildsOf(`${ours.pages} pages by plain Astro`, await plainProject(copies, ours.pages));
    if (plain.pages !== ours.pages) throw new Error(`Unexpected ${plain.pages} pages, expected ${ours.pages}.`);
    compared.push({ stories, ours, plain });
    wrong.push(...ours.differences.map((file) => `${file} of ${what}, built again`));
    if (stories === joined) {
      const stale = await staleFiles(`${what}, cold with the changed word`, await storyProject(copies), ours);
      wrong.push(...stale.map((file) => `${file} of ${what}, with a word changed, built warm and cold`));
    }
  }
  console.log(`\n${formatBuilds(compared)}\n`);
  if (wrong.length > 0) {
    const told = wrong.length > mostTold ? [...wrong.slice(0, mostTold), `and ${wrong.length - mostTold} more`] : wrong;
    console.error(`Unexpected differences between two builds, expected the same bytes:\n${told.join("\n")}`);
    process.exitCode = 1;
  } else {
    console.log("Built again, each site was the same byte for byte; so was one with a word changed, warm and cold.");
  }
} catch (error) {
  reportFailure(error);
}
