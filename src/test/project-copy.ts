import { allParts } from "../parts/all-parts.ts";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cardFolder } from "../publish/cards/card.ts";
import { showing } from "../publish/outline.ts";
import { publishContent } from "../story/published/publish-content.ts";
import { readContent } from "../story/read-content.ts";

export const projectRoot = fileURLToPath(new URL("../..", import.meta.url));
/** What a build reads, from the root of the project. */
export const copied = [
  "src",
  "content",
  "public",
  "astro.config.mjs",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];

/** A copy of the project, without anything built, in which a test may change what it likes. */
export interface ProjectCopy {
  root: string;
  /** Changes a file's text; the text to be replaced has to be there. */
  edit: (path: string, from: string, to: string) => Promise<void>;
  /** Changes a file's text by a function. */
  rewrite: (path: string, change: (text: string) => string) => Promise<void>;
  /** Writes a file, and the folders to it that are not there. */
  write: (path: string, text: string) => Promise<void>;
  /** Lists all that has an address now, as `npm run publish-ids` does. */
  publishIds: () => Promise<void>;
  remove: () => Promise<void>;
}

/**
 * Copies the project.
 * @param root an empty folder; one for temporary files unless given
 * @param sharesCards whether builds of the copy find the cards that other builds have drawn, and keep theirs for others
 */
export async function copyProject({ root = "", sharesCards = false } = {}): Promise<ProjectCopy> {
  const copy = root || (await mkdtemp(join(tmpdir(), "accords-annotated-")));
  for (const name of copied.filter((entry) => existsSync(join(projectRoot, entry))))
    await cp(join(projectRoot, name), join(copy, name), { recursive: true });
  await linkModules(copy);
  if (sharesCards) await shareCards(copy);
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(copy, path)), { recursive: true });
    await writeFile(join(copy, path), text);
  };
  const rewrite = async (path: string, change: (text: string) => string): Promise<void> => {
    await write(path, change(await readFile(join(copy, path), "utf8")));
  };
  return {
    root: copy,
    write,
    rewrite,
    edit: (path, from, to) =>
      rewrite(path, (text) => {
        if (!text.includes(from)) throw new Error(`Unexpected text in ${path}, expected \`${from}\`.`);
        return text.replace(from, to);
      }),
    publishIds: async () => {
      for (const { file, text } of publishContent(readContent(copy), allParts, showing)) await write(file, text);
    },
    remove: () => rm(copy, { recursive: true, force: true }),
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

/** Cards are kept by content, and none is ever taken out; of stories, a build keeps its own alone. */
async function shareCards(root: string): Promise<void> {
  await mkdir(join(projectRoot, cardFolder), { recursive: true });
  await mkdir(dirname(join(root, cardFolder)), { recursive: true });
  await symlink(join(projectRoot, cardFolder), join(root, cardFolder), "junction");
}
