import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { showing } from "../../publish/outline.ts";
import { splitId, type PublicId } from "../../story/kinds.ts";
import { figuresOf } from "../../story/showing.ts";
import { publicIds, type Moved } from "../../story/published/public-ids.ts";
import { storyWith } from "../edited-story.ts";
import { fixtureStories } from "../fixture-stories.ts";
import type { ProjectCopy } from "../project-copy.ts";
import { realStory } from "../real-story.ts";
import { storyFiles } from "../story-files.ts";
import type { TestSite } from "./test-site.ts";

const story = realStory();
const folder = `content/stories/${story.slug}`;
export const [note, claim] = [story.notes[0]?.id ?? "", story.claims[0]?.id ?? ""];

/** A note and a claim that are called otherwise than when they were published. */
export const renamed: readonly Moved[] = [
  { from: `note:${note}`, to: `note:${note}-renamed` },
  { from: `claim:${claim}`, to: `claim:${claim}-renamed` },
];

/** All that has moved: these, and the first thing of each kind, as if it had been called otherwise before. */
export const moved: readonly Moved[] = [...renamed, ...oneOfEachKind()];

/** The files of each story beside the project's own, by its slug. */
export const otherStories: Readonly<Record<string, () => ReadonlyMap<string, string>>> = {
  [storyWith().slug]: () => storyWith().files,
  ...Object.fromEntries(fixtureStories.map((name) => [name, () => storyFiles(name)])),
};

/**
 * The project's own story with things that have moved, and all that newsrooms can learn from, on a site two folders below
 * the root of a domain.
 */
export const everyStory: TestSite = {
  address: { site: "https://example.org", base: "/a/b/" },
  write: async (copy) => {
    await renameThings(copy);
    await copy.rewrite(`${folder}/published.yaml`, (text) => entered(text, moved));
    for (const [slug, files] of Object.entries(otherStories))
      for (const [name, text] of files()) await copy.write(`content/stories/${slug}/${name}`, text);
    await copy.publishIds();
  },
};

/** Gives the note and the claim their other names wherever they are named, but not in the list of what was published. */
export async function renameThings(copy: ProjectCopy): Promise<void> {
  const ids = new RegExp(`(?<=id: |claims: \\[.*|(?:claim|note):)(?:${claim}|${note})(?![\\w-])`, "gu");
  const names = await readdir(join(copy.root, folder), { recursive: true });
  for (const name of names.filter((path) => /\.(?:yaml|md)$/u.test(path) && !/published|article/u.test(path)))
    await copy.rewrite(`${folder}/${name}`, (text) => text.replaceAll(ids, "$&-renamed"));
}

function oneOfEachKind(): Moved[] {
  const ids = publicIds(story, { figures: figuresOf(showing, story), policies: ["corrections"] });
  const kindOf = (id: PublicId): string => splitId(id).kind;
  const firsts = ids.filter((id, index) => ids.findIndex((other) => kindOf(other) === kindOf(id)) === index);
  return firsts.map((id) => ({ from: `${kindOf(id)}:an-old-${kindOf(id)}`, to: id }));
}

/** A ledger in which what has moved is entered as published before, and what has its place as published now. */
function entered(ledger: string, steps: readonly Moved[]): string {
  const ids = new Set(steps.flatMap(({ from, to }) => [from, to]));
  const fresh = [...ids].filter((id) => !ledger.includes(`  - ${id}\n`)).map((id) => `  - ${id}\n`);
  const [published = "", known = ""] = ledger.split("moved:\n");
  return `${published}${fresh.join("")}moved:\n${known}${steps.map(({ from, to }) => `  ${from}: ${to}\n`).join("")}`;
}
