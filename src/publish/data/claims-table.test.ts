import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { exampleStory } from "../../test/example-story.ts";
import { realStory } from "../../test/real-story.ts";
import type { Story } from "../../story/story.ts";
import { claimsCsv } from "./claims-table.ts";
import { exportAddresses } from "../../test/example-site.ts";

const read = (story: Story): Record<string, string>[] =>
  parse(claimsCsv(story, exportAddresses), { bom: true, columns: true, record_delimiter: "\r\n" });

test("the table has a row for each claim, and says of it what the story says", () => {
  const story = realStory();
  const rows = read(story);
  expect(rows.map(({ id }) => id).toSorted()).toEqual(story.claims.map(({ id }) => id).toSorted());
  for (const claim of story.claims) {
    expect(rows.find(({ id }) => id === claim.id)).toMatchObject({
      label: claim.label,
      statement: claim.statement,
      quotation: claim.passage.exact,
      "voice count": String(claim.voices.length),
      address: `https://news.example/sub/${story.slug}/claims/${claim.id}/`,
    });
  }
});

test("voices stand with their standings, and a claim without a voice with its kind", () => {
  const rows = read(exampleStory());
  const said = ["place", "voices", "standings", "firmest standing", "kind", "references"];
  expect(rows.map((row) => said.map((column) => row[column]))).toEqual([
    ["headline", "", "", "", "Uncited news", ""],
    ["paragraph 1", "Two officials", "official, unnamed", "An official, unnamed", "", ""],
    ["paragraph 1", "", "", "", "Public record", "https://elvby.example/minutes"],
    ["paragraph 2", "Ida Berg", "named", "A named person", "", ""],
    ["paragraph 2", "One engineer", "unnamed", "Unnamed sources", "", ""],
    ["paragraph 3", "Elvby’s council", "silent", "Refusal or silence, reported", "", ""],
  ]);
});

test("values with commas, quotes and line breaks come back, and formulas do nothing", () => {
  const story = exampleStory();
  const [first] = story.claims;
  if (!first) throw new Error("The example story has no claim.");
  const awkward = { ...first, label: '=HYPERLINK("https://evil.example","x")', statement: 'One, "two"\r\nthree' };
  const [row] = read({ ...story, claims: [awkward] });
  expect(row).toMatchObject({ label: `'${awkward.label}`, statement: awkward.statement });
});

test("spreadsheets are told that it is UTF-8", () => {
  expect(claimsCsv(exampleStory(), exportAddresses).startsWith("\uFEFFid,label,")).toBe(true);
});
