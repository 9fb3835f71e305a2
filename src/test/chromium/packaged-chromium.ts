import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inflate } from "@sparticuz/chromium";
import type { Browser } from "./find-chromium.ts";

const archives = join(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))), "..", "bin");
const cache = fileURLToPath(new URL("../../../.cache/", import.meta.url));

/**
 * The Chromium that comes as a package, with the libraries and a font for machines that have none. It runs on 64-bit
 * Linux only. It is unpacked once, beside its final folder, so that a broken-off run leaves nothing half done.
 */
export async function packagedChromium(): Promise<Browser | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const folder = join(cache, "chromium");
  if (!existsSync(folder)) await unpack(folder);
  const env: Record<string, string> = { ...definedIn(process.env), LD_LIBRARY_PATH: join(folder, "al2023", "lib") };
  if (!existsSync("/etc/fonts/fonts.conf")) env["FONTCONFIG_FILE"] = join(folder, "fonts", "fonts.conf");
  return { executablePath: join(folder, "chromium"), env };
}

async function unpack(folder: string): Promise<void> {
  console.log("Unpacking the Chromium that comes as a package …");
  const draft = `${folder}-${String(process.pid)}`;
  await mkdir(draft, { recursive: true });
  await inflateInto(draft, ["chromium.br", "al2023.tar.br", "fonts.tar.br", "swiftshader.tar.br"]);
  const fonts = join(draft, "fonts", "fonts.conf");
  const settings = await readFile(fonts, "utf8");
  await writeFile(fonts, settings.replaceAll("/tmp/fonts", join(folder, "fonts")));
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
}

/** Unpacks archives into a folder; the package knows no other way to be told where than the one for temporary files. */
async function inflateInto(folder: string, names: readonly string[]): Promise<void> {
  const { TMPDIR: before } = process.env;
  process.env["TMPDIR"] = folder;
  try {
    await Promise.all(names.map((name) => inflate(join(archives, name))));
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
}

function definedIn(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
