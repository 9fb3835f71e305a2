import { countriesOf } from "../parts/countries/model.ts";
import type { Role } from "../parts/countries/schema.ts";
import type { Story } from "../story/story.ts";
import { append, change } from "./edited-story.ts";
import { exampleStory } from "./example-story.ts";

/** States that make a map crowded: small ones side by side, disputed places among them, two far outside its frame. */
const states: readonly (readonly [id: string, name: string, role: Role, standing?: string])[] = [
  ["USA", "United States", "sponsor"],
  ["ISR", "Israel", "party"],
  ["AZE", "Azerbaijan", "candidate", "none-found"],
  ["ARM", "Armenia", "condition"],
  ["KAZ", "Kazakhstan", "candidate", "announced"],
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

const entry = ([id, name, role, standing]: (typeof states)[number]): string => `
- id: ${id}
  name: ${name}
  role: ${role}
  part: It has a ferry too.
  names: [${name}]
${standing ? `  standing: { status: ${standing}, text: It is told elsewhere., references: [council-minutes] }\n` : ""}`;

/** The example story with a map of many countries, none of which is one of its own two. */
export function manyCountriesStory(): Story {
  const story = exampleStory(
    append("countries.yaml", states.map(entry).join("")),
    change(
      "article.md",
      "people across until",
      `people across, as in ${states.map(([, name]) => name).join(", ")}, until`,
    ),
  );
  const countries = countriesOf(story).filter(({ id }) => states.some(([state]) => state === id));
  return { ...story, parts: { ...story.parts, countries } };
}
