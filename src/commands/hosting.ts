import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readSiteOnHost } from "../hosting/site-on-host.ts";
import { hostingFiles, redirectsLeftOut } from "../hosting/hosts.ts";
import { SetupError } from "../errors.ts";
import { siteAddress } from "../hosting/site-address.ts";
import { openContent } from "../publish/project-content.ts";
import { reportFailure } from "./report-failure.ts";

// Writes into `.hosting` the configuration of hosts that do not read it from `dist`, for the site as it was built.
try {
  const [root, folder] = [process.cwd(), ".hosting"];
  if (!existsSync(join(root, "dist", "_headers"))) {
    throw new SetupError("Unexpected lack of `dist/_headers`, expected a built site: run `npm run build` first.");
  }
  const site = readSiteOnHost(join(root, "dist"), openContent(root).compile({}), siteAddress(process.env).base);
  mkdirSync(join(root, folder), { recursive: true });
  for (const [name, write] of Object.entries(hostingFiles)) {
    writeFileSync(join(root, folder, name), write(site));
    console.info(`${folder}/${name}`);
  }
  for (const left of redirectsLeftOut(site)) console.warn(left);
} catch (error) {
  reportFailure(error);
}
