import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { caddySite } from "../../hosting/caddy.ts";
import type { SiteOnHost } from "../../hosting/site-on-host.ts";
import type { Host } from "./host.ts";
import { runServer } from "./run-server.ts";

/**
 * Serves a folder by Caddy, with the configuration that the project ships.
 * @throws where Caddy refuses it
 */
export async function serveByCaddy(program: string, folder: string, site: SiteOnHost): Promise<Host> {
  const work = await mkdtemp(join(tmpdir(), "caddy-"));
  const socketPath = join(work, "socket");
  await writeFile(join(work, "site.caddy"), caddySite(site));
  await writeFile(
    join(work, "Caddyfile"),
    `{
  admin off
  auto_https off
}
http:// {
  bind unix/${socketPath}
  root * ${folder}
  import site.caddy
}
`,
  );
  const args = ["run", "--adapter", "caddyfile", "--config", join(work, "Caddyfile")];
  const stop = await runServer(program, args, /serving initial configuration/u, {
    HOME: work,
    XDG_CONFIG_HOME: work,
    XDG_DATA_HOME: work,
  });
  return {
    at: { socketPath },
    stop: async () => {
      await stop();
      await rm(work, { recursive: true, force: true });
    },
  };
}
