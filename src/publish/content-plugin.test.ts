import { expect, test } from "vitest";
import { projectRoot } from "../test/project-copy.ts";
import { contentIn, contentPlugin } from "./content-plugin.ts";
import { openContent } from "./project-content.ts";

test("the loader finds in the configuration the very content that the plugin hands over, whatever else is there", () => {
  const content = openContent(projectRoot);
  const other = { name: "another", api: {} };
  expect(contentIn({ vite: { plugins: [false, [other], other, contentPlugin(content)] } })).toBe(content);
});

test("a configuration without the plugin is told of", () => {
  expect(() => contentIn({ vite: {} })).toThrow("The plugin that hands over the content is missing");
});
