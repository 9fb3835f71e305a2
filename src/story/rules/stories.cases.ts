import { storyListPath } from "../compile-content.ts";
import type { ContentFiles } from "../read-content.ts";
import type { ContentMistake } from "./mistake.ts";

const slug = "two-towns-bridge";
const pathOf = (name: string, folder = slug): string => `content/stories/${folder}/${name}`;
const ledger = pathOf("published.yaml");

/** What stands in one folder, in a folder of another name. */
const inFolder = (files: ContentFiles, name: string): ContentFiles =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(pathOf(""), pathOf("", name)), text]));
const listed = (...names: string[]) => ({
  [storyListPath]: `published:\n${names.map((name) => `  - ${name}\n`).join("")}`,
});
const withLedger = (files: ContentFiles, text: string, name = slug): ContentFiles => ({
  ...inFolder(files, name),
  [pathOf("published.yaml", name)]: text,
});
const only = (files: ContentFiles, ...names: string[]): ContentFiles =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith(pathOf("")) || names.includes(path)));
const withdrawn = (files: ContentFiles, text: string): ContentFiles => ({
  ...only(files, ledger),
  [pathOf("withdrawn.yaml")]: text,
});
const note = "title: Two towns\non: 2026-11-25\nreason: The article was retracted.\n";

const folder = (name: string, rule: string, fix?: string): ContentMistake => ({
  title: `a folder called “${name}”`,
  edit: (files) => inFolder(files, name),
  problem: `${name}/article.md:1:1 ${rule}`,
  ...(fix !== undefined && { fix }),
});

/** Mistakes with stories as wholes: what their folders are called, and what has become of them. */
export const storyMistakes: readonly ContentMistake[] = [
  {
    title: "a sentence of 30 words in a policy of the site",
    edit: (files) => ({
      ...files,
      "content/site.yaml": (files["content/site.yaml"] ?? "").replace("Every statement", "every ".repeat(28)),
    }),
    problem: "content/site.yaml:8:11 sentence-length",
  },
  {
    title: "a sentence of 30 words on why a story was withdrawn",
    edit: (files) => withdrawn(files, `title: Two towns\non: 2026-11-25\nreason: ${"No and no ".repeat(10)}.\n`),
    problem: `${slug}/withdrawn.yaml:3:9 sentence-length`,
    fix: "make two sentences of it",
  },
  folder("c#", "id-form", "call the folder `c`"),
  folder("q?x", "id-form", "call the folder `q-x`"),
  folder("Road", "id-form", "call the folder `road`"),
  folder("road.", "id-form", "call the folder `road`"),
  folder("a road", "id-form", "call the folder `a-road`"),
  folder("road_works", "id-form", "call the folder `road-works`"),
  folder("-road", "id-form", "call the folder `road`"),
  folder("élan", "id-form", "call the folder `elan`"),
  folder("e\u0301lan", "id-form", "call the folder `elan`"),
  folder("r\u043Ead", "id-form"),
  folder("橋", "id-form"),
  folder("feed.xml", "id-form", "call the folder `feed-xml`"),
  folder("_astro", "id-form", "call the folder `astro`"),
  folder("con.txt", "id-form", "call the folder `con-txt`"),
  folder("a".repeat(90), "id-form"),
  ...["con", "nul", "aux", "com1", "lpt9", "index", "404", "500", "cdn-cgi", "functions", "api", "bin", "icons"].map(
    (name) => folder(name, "kept-name", `call the folder \`${name}-story\``),
  ),
  {
    title: "two folders that differ in capitals alone",
    edit: (files) => ({ ...withLedger(files, "published: []\n", "Two-Towns-Bridge"), ...files }),
    problem: "Two-Towns-Bridge/article.md:1:1 id-form",
    fix: "call the folder `two-towns-bridge-2`",
  },
  { title: "no story", edit: (files) => only(files), problem: ":1:1 file-present" },
  {
    title: "a published story that is gone",
    edit: (files) => ({ ...files, ...listed("a-road", slug) }),
    problem: "published.yaml:2:5 kept-story",
    fix: "story:a-road: story:",
  },
  {
    title: "a published story renamed without its ledger",
    edit: (files) => ({ ...withLedger(files, "published: []\n", "bridge"), ...listed(slug, "bridge") }),
    problem: "published.yaml:2:5 kept-story",
    fix: "`content/stories/two-towns-bridge/`",
  },
  {
    title: "a story with an address that is not listed",
    edit: (files) => ({ ...withdrawn(files, note), [storyListPath]: "published: []\n" }),
    purpose: { isPublication: true },
    problem: "published.yaml:1:12 published-id",
    fix: "run `npm run publish-ids`",
  },
  {
    title: "a site without a list of stories",
    edit: (files) => withdrawn(files, note),
    purpose: { isPublication: true },
    problem: "published.yaml:1:1 published-id",
    fix: "run `npm run publish-ids`",
  },
  {
    title: "a story listed twice",
    edit: (files) => ({ ...files, ...listed(slug, slug) }),
    problem: "published.yaml:3:5 unique-ids",
  },
  {
    title: "a list of stories by their kind and name",
    edit: (files) => ({ ...files, ...listed(`story:${slug}`) }),
    problem: "published.yaml:2:5 id-form",
  },
  {
    title: "a list of stories that is no YAML",
    edit: (files) => ({ ...files, [storyListPath]: "published: [\n" }),
    problem: "published.yaml:2:1 yaml-syntax",
  },
  {
    title: "a folder that was copied with its ledger",
    edit: (files) => {
      const own = `published:\n  - note:who-spoke\n  - story:${slug}\n`;
      return { ...withLedger(files, own), ...withLedger(files, own, "a-copy") };
    },
    problem: "a-copy/published.yaml:3:5 own-ids",
    fix: "delete `content/stories/a-copy/published.yaml` and run `npm run publish-ids`",
  },
  {
    title: "a misnamed folder of a story that goes out to readers",
    edit: (files) => ({ ...inFolder(files, "con"), [storyListPath]: "published: []\n" }),
    purpose: { isPublication: true },
    problem: "con/article.md:1:1 kept-name",
    fix: "call the folder `con-story`",
  },
  {
    title: "a folder that was copied, with the other story entered as what it was",
    edit: (files) => {
      const own = `published:\n  - story:${slug}\n  - note:gone\n`;
      return { ...files, ...withLedger(files, `${own}moved:\n  story:${slug}: story:a-copy\n`, "a-copy") };
    },
    problem: "a-copy/published.yaml:2:5 own-ids",
    fix: "if it was renamed, give `two-towns-bridge` another name",
  },
  {
    title: "two stories that have taken over from the same",
    edit: (files) => {
      const from = (name: string): string => `published: ["story:old"]\nmoved:\n  story:old: story:${name}\n`;
      return { ...withLedger(files, from("a-road"), "a-road"), ...withLedger(files, from("a-track"), "a-track") };
    },
    problem: "a-track/published.yaml:1:13 own-ids",
    fix: "delete `content/stories/a-track/published.yaml`",
  },
  {
    title: "a story that had the address of the page for what is missing",
    edit: (files) => withLedger(files, 'published: ["story:404"]\n'),
    problem: "two-towns-bridge/published.yaml:1:13 kept-name",
  },
  {
    title: "a story at the front page that is not on the list",
    edit: (files) => ({ ...files, [storyListPath]: `published: [${slug}]\nfront: a-road\n` }),
    problem: "published.yaml:2:8 known-id",
  },
  {
    title: "a withdrawn story that is still there",
    edit: (files) => ({ ...files, [pathOf("withdrawn.yaml")]: note }),
    problem: "two-towns-bridge/withdrawn.yaml:1:1 file-known",
    fix: "if the story is not withdrawn",
  },
  {
    title: "a withdrawn story without its ledger",
    edit: (files) => ({ ...only(files), [pathOf("withdrawn.yaml")]: note }),
    problem: "two-towns-bridge/published.yaml:1:1 file-present",
  },
  {
    title: "a withdrawn story without a reason",
    edit: (files) => withdrawn(files, note.replace("The article was retracted.", '""')),
    problem: "two-towns-bridge/withdrawn.yaml:3:9 text-present",
  },
  {
    title: "a story withdrawn in some month",
    edit: (files) => withdrawn(files, note.replace("2026-11-25", "2026-11")),
    problem: "two-towns-bridge/withdrawn.yaml:2:5 edtf-date",
  },
];
