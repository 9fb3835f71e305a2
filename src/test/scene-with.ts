import { sceneOf, type Scene } from "../parts/countries/map/scene.ts";
import type { Viewpoint } from "../parts/countries/viewpoints.ts";
import { change, type Edit } from "./edited-story.ts";
import { exampleStory } from "./example-story.ts";

/**
 * The map's scene of the example story with these places instead of its own two, which may be among them.
 * @param places ids, each with the names of the shapes it has where these are not those of its code
 */
export function sceneWith(
  places: Readonly<Record<string, readonly string[] | undefined>>,
  borders: Viewpoint = "visionscarto",
): Scene {
  const added = Object.entries(places).filter(([id]) => id !== "NOR" && id !== "SWE");
  const entries = added.map(
    ([id, shape]) =>
      `  - { id: ${id}, name: The ${id}, role: building, part: It has a ferry., names: [Norway]${
        shape ? `, shape: [${shape.join(", ")}]` : ""
      } }\n`,
  );
  const edit: Edit = change("countries.yaml", "countries:\n", `borders: ${borders}\ncountries:\n${entries.join("")}`);
  const story = exampleStory(edit);
  const all = story.parts.countries;
  if (!all) throw new Error("The example story has countries.");
  const countries = all.countries.filter(({ id }) => id in places);
  return sceneOf({ ...story, parts: { ...story.parts, countries: { ...all, countries } } });
}
