import { countryListOf } from "../parts/countries/model.ts";
import type { Tone } from "../parts/countries/tones.ts";
import type { Story } from "../story/story.ts";
import { append, change } from "./edited-story.ts";
import { exampleStory } from "./example-story.ts";

/** States that make a map crowded: small ones side by side, disputed places among them, two far outside its frame. */
const states: readonly (readonly [id: string, name: string, role: string, standing?: string])[] = [
  ["USA", "United States", "sponsor"],
  ["ISR", "Israel", "party"],
  ["AZE", "Azerbaijan", "candidate", "none-found"],
  ["ARM", "Armenia", "condition"],
  ["KAZ", "Kazakhstan", "candidate", "asked"],
  ["UZB", "Uzbekistan", "implied"],
  ["KGZ", "Kyrgyzstan", "implied"],
  ["TJK", "Tajikistan", "implied"],
  ["TKM", "Turkmenistan", "implied"],
  ["ARE", "United Arab Emirates", "signatory"],
  ["BHR", "Bahrain", "signatory"],
  ["MAR", "Morocco", "signatory"],
  ["SDN", "Sudan", "signatory"],
  ["SAU", "Saudi Arabia", "goal"],
  ["PSE", "Gaza and Palestine", "statehood"],
  ["CAN", "Canada", "recogniser"],
  ["GBR", "United Kingdom", "recogniser"],
  ["FRA", "France", "recogniser"],
  ["RUS", "Russia", "neighbour"],
  ["IRN", "Iran", "neighbour"],
];

/** What these states are to the story, with the tone in which each role is drawn. */
const tones: Readonly<Record<string, Tone>> = {
  candidate: "strong",
  implied: "slanted",
  condition: "crossed",
  sponsor: "upright",
  party: "upright",
  signatory: "level",
  goal: "dotted",
  statehood: "dotted",
  recogniser: "plain",
  neighbour: "plain",
};
const roles = Object.entries(tones).map(([id, tone]) => `  - { id: ${id}, label: Called ${id}, tone: ${tone} }\n`);

const entry = ([id, name, role, standing]: (typeof states)[number]): string => `
  - id: ${id}
    name: ${name}
    role: ${role}
    part: It has a ferry too.
    names: [${name}]
${
  standing
    ? `    cells: { condition: { status: ${standing}, text: It is told elsewhere., references: [council-minutes] } }\n`
    : ""
}`;

/** The example story with a map of many countries, none of which is one of its own two. */
export function manyCountriesStory(): Story {
  const story = exampleStory(
    change("countries.yaml", "roles:\n", `roles:\n${roles.join("")}`),
    append("countries.yaml", states.map(entry).join("")),
    change(
      "article.md",
      "people across until",
      `people across, as in ${states.map(([, name]) => name).join(", ")}, until`,
    ),
  );
  const all = countryListOf(story);
  const countries = all.countries.filter(({ id }) => states.some(([state]) => state === id));
  return { ...story, parts: { ...story.parts, countries: { ...all, countries } } };
}
