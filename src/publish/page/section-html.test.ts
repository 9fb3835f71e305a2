import { expect, test } from "vitest";
import { change } from "../../test/edited-story.ts";
import { exampleStory } from "../../test/example-story.ts";
import { exportAddresses } from "../../test/example-site.ts";
import { placesOnPage } from "../places.ts";
import { sectionHtml, type SectionHtml } from "./section-html.ts";

const places = placesOnPage("a-story", exportAddresses);
const said = "## What is left out\n";
const idsIn = (html: string): string[] => Array.from(html.matchAll(/ id="([^"]+)"/gu), ([, id]) => id ?? "");
async function pageOf(...headings: string[]): Promise<SectionHtml[]> {
  const written = headings.map((heading) => `## ${heading}\n\nThe [timetable](ref:ferry-timetable) says so.\n`);
  const story = exampleStory(change("sections/dependency.md", said, `${written.join("\n")}\n${said}`));
  return Promise.all(story.sections.flatMap(({ id, prose }) => (prose ? sectionHtml(prose.tree, id, places) : [])));
}

test.each(["Map", "Article", "Timeline", "Sources", "References", "Lens 1", "Events before", "What is left out"])(
  "a subhead called “%s” has an address that nothing else has",
  async (heading) => {
    const sections = await pageOf(heading);
    const own = sections.flatMap(({ folded }) => folded.map(({ id }) => id));
    expect(new Set(own).size).toBe(2);
    for (const id of own) expect(id).toMatch(/^dependency\../u);
    expect(sections.flatMap(({ open }) => idsIn(open))).toEqual(
      exampleStory().sections.map(({ id }) => `${id}-heading`),
    );
  },
);

test("the first heading leads to its section", async () => {
  const html = (await pageOf("Map")).map(({ open }) => open).join("");
  expect(html).toMatch(/<h2 id="since-heading"><a href="#since">The survey began in spring<\/a><\/h2>/u);
});

test("what stands below a subhead is folded under its name, and nothing else is", async () => {
  const section = (await pageOf()).find(({ folded }) => folded.length > 0);
  expect(section?.open).toMatch(/comes before the costs\.<\/p>\s*$/u);
  const [fold, ...others] = section?.folded ?? [];
  expect(fold).toMatchObject({ id: "dependency.what-is-left-out", name: "What is left out" });
  expect(fold?.html).toMatch(/^\s*<p>The .*says when the ferry runs\.<\/p>\s*$/u);
  expect(others).toEqual([]);
});
