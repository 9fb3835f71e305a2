import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nginxMaps, nginxServer } from "../../hosting/nginx.ts";
import type { SiteOnHost } from "../../hosting/site-on-host.ts";
import type { Host } from "./host.ts";
import { runServer } from "./run-server.ts";

/**
 * Serves a folder by nginx, with the configuration that the project ships.
 * @param port one on loopback, for programs that know no sockets; a socket of its own is never taken
 * @throws where nginx refuses it
 */
export async function serveByNginx(
  program: string,
  folder: string,
  site: SiteOnHost,
  { port }: { port?: number } = {},
): Promise<Host> {
  const work = await mkdtemp(join(tmpdir(), "nginx-"));
  const socketPath = join(work, "socket");
  await writeFile(join(work, "maps.conf"), nginxMaps(site));
  await writeFile(join(work, "server.conf"), nginxServer(site));
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  await writeFile(
    join(work, "nginx.conf"),
    `${process.getuid?.() === 0 ? "user root;" : ""}
daemon off;
worker_processes 1;
pid ${work}/pid;
error_log stderr notice;
events { }
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${work}/${name};`).join(" ")}
  include maps.conf;
  server {
    listen ${port === undefined ? `unix:${socketPath}` : `127.0.0.1:${port}`};
    root ${folder};
    include server.conf;
  }
}
`,
  );
  const args = ["-p", work, "-c", join(work, "nginx.conf"), "-e", "stderr"];
  const stop = await runServer(program, args, /start worker process \d/u);
  return {
    at: port === undefined ? { socketPath } : { host: "127.0.0.1", port },
    stop: async () => {
      await stop();
      await rm(work, { recursive: true, force: true });
    },
  };
}
