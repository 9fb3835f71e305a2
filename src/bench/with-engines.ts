import { cp, mkdir, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { paths } from "../publish/addresses.ts";
import { freePort } from "../commands/free-port.ts";
import { readSiteOnHost } from "../hosting/site-on-host.ts";
import { serveByCloudflare } from "../test/hosts/cloudflare.ts";
import { serveByNginx } from "../test/hosts/nginx.ts";
import { projectRoot } from "../test/project-copy.ts";
import { realContent, realStory } from "../test/real-story.ts";

/** A server on loopback with the built site, and beside its page a file of noughts of the same size. */
export interface Engine {
  name: string;
  page: string;
  noughts: string;
}

/**
 * Serves a copy of the built site by nginx and by Cloudflare's engine while something is done with them.
 * @param nginx its program
 * @throws where the site is not built
 */
export async function withEngines(nginx: string, use: (engines: Engine[]) => Promise<void>): Promise<void> {
  const dist = join(projectRoot, "dist");
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  await cp(dist, folder, { recursive: true });
  const story = paths.story(realStory().slug);
  const { size } = await stat(join(folder, story, "index.html"));
  await mkdir(join(folder, "noughts"));
  await writeFile(join(folder, "noughts", "index.html"), Buffer.alloc(size));
  const stops: (() => Promise<void>)[] = [() => rm(folder, { recursive: true, force: true })];
  try {
    const port = await freePort();
    const host = await serveByNginx(nginx, folder, readSiteOnHost(dist, realContent(), "/"), { port });
    stops.unshift(host.stop);
    const cloudflare = await serveByCloudflare(folder);
    stops.unshift(cloudflare.stop);
    const at = (name: string, address: string): Engine => {
      return { name, page: `${address}${story}`, noughts: `${address}noughts/` };
    };
    await use([at("nginx", `http://127.0.0.1:${String(port)}/`), at("Cloudflare’s engine", cloudflare.address)]);
  } finally {
    for (const stop of stops) await stop();
  }
}
