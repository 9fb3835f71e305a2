import { afterEach, expect, test } from "vitest";
import { exportSite } from "./example-site.ts";
import { append, change } from "./edited-story.ts";
import { exampleStory } from "./example-story.ts";
import { renderingsOf } from "./hostile/renderings.ts";

const home = process.env["TZ"];
afterEach(() => {
  process.env["TZ"] = home;
});

const event = (id: string, date: string): string => `
- id: ${id}
  date: ${date}
  title: Something on ${date}
  text: It was in the minutes.
  references: [council-minutes]
`;

/** Days that one of the zones left out or began late, the ends of years, and spans that hold such days. */
const dates = [
  "1844-12-31",
  "1892-07-04/1892-07-05",
  "1969-12-31",
  "1994-12-31",
  "2006-10-29",
  "2011-12-30",
  "2011-12-29/2011-12-30",
  "2011-12",
  "2025-24",
];

/** All that a story with such dates becomes, read and written in one time zone. */
async function renderedIn(zone: string): Promise<[string, string][]> {
  process.env["TZ"] = zone;
  const story = exampleStory(
    append("events.yaml", dates.map((date, index) => event(`day-${String(index)}`, date)).join("")),
    change("article.md", "published: 2026-03-03", "published: 2025-12-31/2026-03-03"),
    change("references.yaml", "published: 2026-03-02", "published: 2011-12-30"),
  );
  return (await renderingsOf(story, exportSite, true)).map(({ name, text }) => [name, text]);
}

test("a story becomes the same in every time zone", async () => {
  const inGreenwich = await renderedIn("UTC");
  for (const zone of ["Pacific/Apia", "America/St_Johns", "Pacific/Guam", "Pacific/Kiritimati"]) {
    expect(await renderedIn(zone), zone).toEqual(inGreenwich);
  }
}, 60_000);
