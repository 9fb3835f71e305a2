import { annotationCollection } from "../../publish/data/annotations.ts";
import { writeJson } from "../../views/data/json.ts";
import { file, storyPaths, type StoryProps } from "../_routes.ts";

export { storyPaths as getStaticPaths };

/** The notes as W3C Web Annotations. */
export const GET = file<StoryProps>(
  'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  ({ story, site, at }) => writeJson(annotationCollection(story, site, at)),
);
