import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { storyFolders } from "../story/compile-content.ts";
import type { ContentFiles } from "../story/read-content.ts";
import { linkModules } from "../test/project-copy.ts";
import type { BenchProject } from "./bench-project.ts";
import { respell } from "./respell.ts";

const collection = `import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";

export const collections = { articles: defineCollection({ loader: glob({ pattern: "*.md", base: "src/articles" }) }) };
`;

/** Every page has one of the articles, in turn, until there are as many pages as asked for. */
const page = (pages: number): string => `---
import { getCollection, render } from "astro:content";

export async function getStaticPaths() {
  const articles = await getCollection("articles");
  return Array.from({ length: ${pages} }, (_, index) => {
    return { params: { page: String(index) }, props: { article: articles[index % articles.length] } };
  });
}

const { article } = Astro.props;
const { Content } = await render(article);
---

<!doctype html>
<html lang={article.data.language}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{article.data.headline}</title>
  </head>
  <body>
    <h1>{article.data.headline}</h1>
    <Content />
  </body>
</html>
`;

/**
 * A project with nothing but Astro in it, which makes pages of the same articles.
 * @param content whose stories have the articles
 * @param pages how many it makes
 */
export async function plainProject(content: ContentFiles, pages: number): Promise<BenchProject> {
  const root = await mkdtemp(join(tmpdir(), "plain-astro-"));
  await linkModules(root);
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  await write("package.json", '{ "type": "module" }\n');
  await write("src/content.config.ts", collection);
  await write("src/pages/[page].astro", page(pages));
  const articles = storyFolders(content).map(({ slug, files }) => {
    return { path: `src/articles/${slug}.md`, text: files.get("article.md") ?? "" };
  });
  for (const { path, text } of articles) await write(path, text);
  const edit = async (): Promise<void> => {
    const last = articles.at(-1);
    if (last)
      await write(
        last.path,
        last.text.replace(/\p{L}{5,}(?=\P{L}*$)/u, (word) => respell(word, 1)),
      );
  };
  const build = ["node_modules/astro/bin/astro.mjs", "build"];
  return { root, build, edit, remove: () => rm(root, { recursive: true, force: true }) };
}
