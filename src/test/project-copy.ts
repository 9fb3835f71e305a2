import { allParts } from "../parts/all-parts.ts";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { figureIds } from "../publish/outline.ts";
import { publishContent } from "../story/published/publish-content.ts";
import { readContent } from "../story/read-content.ts";

export const projectRoot = fileURLToPath(new URL("../..", import.meta.url));
const copied = ["src", "content", "public", "astro.config.mjs", "package.json", "package-lock.json", "tsconfig.json"];

/** A copy of the project, without anything built, in which a test may change what it likes. */
export interface ProjectCopy {
  root: string;
  /** Changes a file's text; the text to be replaced has to be there. */
  edit: (path: string, from: string, to: string) => Promise<void>;
  /** Writes a file, and the folders to it that are not there. */
  write: (path: string, text: string) => Promise<void>;
  /** Lists all that has an address now, as `npm run publish-ids` does. */
  publishIds: () => Promise<void>;
  remove: () => Promise<void>;
}

export async function copyProject(): Promise<ProjectCopy> {
  const root = await mkdtemp(join(tmpdir(), "accords-annotated-"));
  for (const name of copied.filter((entry) => existsSync(join(projectRoot, entry)))) {
    await cp(join(projectRoot, name), join(root, name), { recursive: true });
  }
  await linkModules(root);
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  return {
    root,
    write,
    publishIds: async () => {
      for (const { file, text } of publishContent(readContent(root), allParts, figureIds)) await write(file, text);
    },
    edit: (path, from, to) => edit(join(root, path), from, to),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** Links each package instead of the whole folder, in which Astro keeps its cache: every copy has its own. */
export async function linkModules(root: string): Promise<void> {
  const [from, to] = [join(projectRoot, "node_modules"), join(root, "node_modules")];
  await mkdir(to);
  // npm's record of what is installed is one of them.
  const names = (await readdir(from)).filter((name) => !name.startsWith(".") || name === ".package-lock.json");
  await Promise.all(names.map((name) => symlink(join(from, name), join(to, name), "junction")));
}

async function edit(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(path, "utf8");
  if (!text.includes(from)) throw new Error(`Unexpected text in ${path}, expected \`${from}\`.`);
  await writeFile(path, text.replace(from, to));
}
