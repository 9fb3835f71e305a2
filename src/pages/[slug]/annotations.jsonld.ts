import type { APIRoute, GetStaticPaths } from "astro";
import { addressesAt } from "../../addresses.ts";
import { annotationCollection } from "../../exports/annotations.ts";
import { storyPaths, type StoryProps } from "../../exports/story-paths.ts";
import { writeJson } from "../../exports/write-json.ts";

export const getStaticPaths = (() => storyPaths()) satisfies GetStaticPaths;

/** The notes as W3C Web Annotations. */
export const GET: APIRoute<StoryProps> = (context) => {
  const { story, site } = context.props;
  const at = addressesAt(context.site, import.meta.env.BASE_URL);
  return new Response(writeJson(annotationCollection(story, site, at)), {
    headers: { "content-type": 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"' },
  });
};
