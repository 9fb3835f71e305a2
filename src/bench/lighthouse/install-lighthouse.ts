import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { runChild } from "../../commands/run-child.mjs";
import { SetupError } from "../../errors.ts";
import type { Lighthouse } from "./lighthouse.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const cache = fileURLToPath(new URL("../../../.cache/", import.meta.url));

/**
 * Brings Lighthouse, installed once from the lock file beside this one. It is put beside its final folder first, so that a
 * broken-off run leaves nothing half done.
 * @param tell is told when it has to be installed
 * @throws where npm cannot install it, or did not start this
 */
export async function installLighthouse(tell: (line: string) => void): Promise<Lighthouse> {
  const lock = createHash("sha256").update(await readFile(join(here, "package-lock.json")));
  const folder = join(cache, `lighthouse-${lock.digest("hex").slice(0, 16)}`);
  if (!existsSync(folder)) await install(folder, tell);
  const entry = join(folder, "node_modules", "lighthouse", "core", "index.js");
  const { default: lighthouse } = (await import(pathToFileURL(entry).href)) as { default: Lighthouse };
  return lighthouse;
}

async function install(folder: string, tell: (line: string) => void): Promise<void> {
  const npm = process.env["npm_execpath"];
  if (!npm)
    throw new SetupError("Unexpected start without npm, which installs Lighthouse: start this by `npm run bench`.");
  tell("Installing Lighthouse, which only this benchmark uses, 190 MB on disk …");
  const draft = `${folder}-${String(process.pid)}`;
  await mkdir(draft, { recursive: true });
  for (const file of ["package.json", "package-lock.json"]) await copyFile(join(here, file), join(draft, file));
  const args = [npm, "ci", `--prefix=${draft}`, "--ignore-scripts", "--engine-strict=false", "--loglevel=error"];
  const { code } = await runChild(process.execPath, [...args, "--no-audit", "--no-fund"], {
    cwd: draft,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (code === 0) return rename(draft, folder);
  await rm(draft, { recursive: true, force: true });
  throw new SetupError("Lighthouse could not be installed; npm’s message is above.");
}
