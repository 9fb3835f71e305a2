import { annotationCollection } from "../../publish/data/annotations.ts";
import { writeJson } from "../../views/data/json.ts";
import { file, storyPaths, type StoryProps } from "../_routes.ts";

/** Stories without notes have no such file. */
export const getStaticPaths = async () => (await storyPaths()).filter(({ props }) => props.story.notes.length > 0);

/** The notes as W3C Web Annotations. */
export const GET = file<StoryProps>(
  'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  ({ story, site, at }) => writeJson(annotationCollection(story, site, at)),
);
