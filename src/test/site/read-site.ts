import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Element, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";
import { projectRoot } from "../project-copy.ts";

export interface BuiltPage {
  /** The page's file below `dist`. */
  file: string;
  html: string;
  elements: Element[];
}

/** The folder that the build writes in a project. */
export function distOf(root = projectRoot): string {
  return join(root, "dist");
}

/** Every file of a built site, named from its folder with `/`, in order. */
export function listFiles(dist = distOf()): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .replaceAll(sep, "/"),
    )
    .toSorted();
}

/** The path of a page as a reader opens it, by that of its file. */
export const pathOf = (file: string): string => file.replace(/(?<=^|\/)index\.html$/u, "");

/** Every file of a built site with its content, to compare two sites byte by byte. */
export function readFiles(dist = distOf()): Map<string, string> {
  return new Map(listFiles(dist).map((file) => [file, readFileSync(join(dist, file)).toString("base64")]));
}

/** Every page of a built site. */
export function readPages(dist = distOf()): BuiltPage[] {
  return listFiles(dist)
    .filter((file) => file.endsWith(".html"))
    .map((file) => {
      const html = readFileSync(join(dist, file), "utf8");
      return { file, html, elements: elementsOf(fromHtml(html)) };
    });
}

/** Whether a page stands at an old address and leads on by itself to a new one. */
export const leadsOn = ({ elements }: BuiltPage): boolean =>
  elements.some(({ properties }) => [properties.httpEquiv].flat().includes("refresh"));

function elementsOf(tree: Root): Element[] {
  const elements: Element[] = [];
  visit(tree, "element", (element) => {
    elements.push(element);
  });
  return elements;
}
