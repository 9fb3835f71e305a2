import { expect, test } from "vitest";
import { change } from "../../test/edited-story.ts";
import { exampleStory } from "../../test/example-story.ts";
import { exportAddresses } from "../../test/example-site.ts";
import { placesOnPage } from "../places.ts";
import { sectionHtml } from "./section-html.ts";

const places = placesOnPage("a-story", exportAddresses);
const said = "## What is left out\n";
const idsIn = (html: string): string[] => Array.from(html.matchAll(/ id="([^"]+)"/gu), ([, id]) => id ?? "");
async function pageOf(...headings: string[]): Promise<string> {
  const written = headings.map((heading) => `## ${heading}\n\nThe [timetable](ref:ferry-timetable) says so.\n`);
  const story = exampleStory(change("sections/dependency.md", said, `${written.join("\n")}\n${said}`));
  const sections = story.sections.flatMap(({ id, prose }) => (prose ? sectionHtml(prose.tree, id, places) : []));
  return (await Promise.all(sections)).join("");
}

test.each(["Map", "Article", "Timeline", "Sources", "References", "Lens 1", "Events before", "What is left out"])(
  "a heading called “%s” has an address that nothing else has, and is a link to it",
  async (heading) => {
    const html = await pageOf(heading);
    const ids = idsIn(html);
    expect(new Set(ids).size).toBe(ids.length);
    const own = ids.filter((id) => id.startsWith("dependency."));
    expect(own).toHaveLength(2);
    for (const id of own) expect(html).toContain(`<h3 id="${id}"><a href="#${id}">`);
    expect(ids.filter((id) => !id.includes("."))).toEqual(exampleStory().sections.map(({ id }) => `${id}-heading`));
  },
);

test("the first heading leads to its section", async () => {
  expect(await pageOf("Map")).toMatch(/<h2 id="since-heading"><a href="#since">The survey began in spring<\/a><\/h2>/u);
});
