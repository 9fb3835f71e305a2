import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ContentFiles } from "../story/read-content.ts";
import { copyProject } from "../test/project-copy.ts";
import { changeWord } from "./story-copies.ts";

/** A project in a folder of its own, never built before, to see what its builds cost. */
export interface BenchProject {
  root: string;
  /** What builds it, run by Node in its folder: a file and what it is told. It writes `dist`. */
  build: readonly string[];
  /** Changes one word of the content. */
  edit: () => Promise<void>;
  remove: () => Promise<void>;
}

/** This project, with other content. */
export async function storyProject(content: ContentFiles): Promise<BenchProject> {
  const { root, write, remove } = await copyProject();
  await rm(join(root, "content"), { recursive: true });
  for (const [file, text] of Object.entries(content)) await write(file, text);
  const { file, text } = changeWord(content);
  return { root, build: ["src/commands/build.ts"], edit: () => writeFile(join(root, file), text), remove };
}
