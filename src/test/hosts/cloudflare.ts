import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ServedSite } from "../../commands/serve-site.ts";
import { projectRoot } from "../project-copy.ts";

/** How Cloudflare is told to serve a folder: pages at addresses with a slash, and the site's own page where there is none. */
const settings = {
  name: "site",
  compatibility_date: "2026-10-01",
  assets: { html_handling: "auto-trailing-slash", not_found_handling: "404-page" },
};

/**
 * Serves a folder on loopback by Cloudflare's own engine, with the `_headers` and `_redirects` in it, without asking
 * anything of Cloudflare.
 * @throws where the engine does not start, with what it said
 */
export async function serveByCloudflare(folder: string): Promise<ServedSite> {
  const cache = join(projectRoot, ".cache", "hosts");
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(join(cache, "cloudflare-"));
  const config = join(work, "wrangler.json");
  await writeFile(config, JSON.stringify({ ...settings, assets: { ...settings.assets, directory: folder } }));
  const child = fork(fileURLToPath(new URL("cloudflare-process.ts", import.meta.url)), [config], {
    // Where it leaves what it needs in passing.
    cwd: work,
    env: {
      ...process.env,
      CI: "1",
      WRANGLER_SEND_METRICS: "false",
      WRANGLER_SEND_ERROR_REPORTS: "false",
      WRANGLER_LOG_PATH: join(work, "logs"),
      CLOUDFLARE_CF_FETCH_ENABLED: "false",
      XDG_CONFIG_HOME: work,
    },
    execArgv: [],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  // The end of its output is not waited for: what it has started may hold that open for longer.
  const ended = once(child, "exit");
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => said.push(String(chunk)));
  const stop = async (): Promise<void> => {
    if (child.connected) child.disconnect();
    await ended;
    await rm(work, { recursive: true, force: true });
  };
  const address = await Promise.race([
    once(child, "message").then(([message]) => String(message)),
    ended.then(() => ""),
  ]);
  if (address !== "") return { address, stop };
  await stop();
  throw new Error(
    `Cloudflare's engine, which serves the site to tests, did not start on this machine (wrangler's message follows; it needs glibc 2.35, macOS 13.5 or Windows on a 64-bit processor):\n${said.join("")}`,
  );
}
