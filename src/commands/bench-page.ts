import { loadavg } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatTable } from "../bench/format-table.ts";
import { installLighthouse } from "../bench/lighthouse/install-lighthouse.ts";
import { measureByLighthouse } from "../bench/lighthouse/lighthouse.ts";
import { machineInWords } from "../bench/machine.ts";
import { measurePage, type ServedPage } from "../bench/measure-page.ts";
import { measureRun } from "../bench/measure-run.ts";
import { boundRows, type PageFigures } from "../bench/page-bounds.ts";
import { plainProject } from "../bench/plain-project.ts";
import { paths } from "../publish/addresses.ts";
import { readContent } from "../story/read-content.ts";
import { serveByCloudflare } from "../test/hosts/cloudflare.ts";
import { realStory } from "../test/real-story.ts";
import { reportFailure } from "./report-failure.ts";

// Measures the built story beside the same article as plain Astro makes a page of it, and holds it against what is
// promised. Both are served by the same engine, which compresses as hosts do. Ratios hold on any machine.
const runs = 5;
const root = fileURLToPath(new URL("../..", import.meta.url));

const tell = (line: string): void => {
  console.log(line);
};

/** Measures a page, and the same article as plain Astro makes a page of it. */
async function measure(page: ServedPage, plainPage: ServedPage): Promise<[PageFigures, PageFigures]> {
  const lighthouse = await installLighthouse(tell);
  const addresses = [`${page.address}${page.path}`, `${plainPage.address}${plainPage.path}`] as const;
  const [facts, plainFacts] = [await measurePage(page), await measurePage(plainPage)];
  const [speed, plainSpeed] = await measureByLighthouse(lighthouse, addresses, runs, tell);
  return [
    { ...facts, ...speed },
    { ...plainFacts, ...plainSpeed },
  ];
}

try {
  const plain = await plainProject(readContent(root), 1);
  const stops = [plain.remove];
  const serve = async (folder: string, path: string): Promise<ServedPage> => {
    const dist = join(folder, "dist");
    const { address, stop } = await serveByCloudflare(dist);
    stops.unshift(stop);
    return { dist, path, address };
  };
  try {
    await measureRun(plain.build, plain.root, process.env);
    const load = loadavg()[0] ?? Number.NaN;
    const figures = await measure(await serve(root, paths.story(realStory().slug)), await serve(plain.root, "0/"));
    tell(`\n${machineInWords()}; ${load.toFixed(1)} processes were at work before. Medians of ${String(runs)}:\n`);
    tell(formatTable(["what", "bound", "measured", "plain Astro", ""], boundRows(...figures)));
  } finally {
    for (const stop of stops) await stop();
  }
} catch (error) {
  reportFailure(error);
}
