import type { APIRoute, GetStaticPaths } from "astro";
import { addressesAt } from "../../publish/addresses.ts";
import { annotationCollection } from "../../publish/data/annotations.ts";
import { storyPaths, type StoryProps } from "../../publish/story-paths.ts";
import { writeJson } from "../../views/data/json.ts";

export const getStaticPaths = (() => storyPaths()) satisfies GetStaticPaths;

/** The notes as W3C Web Annotations. */
export const GET: APIRoute<StoryProps> = (context) => {
  const { story, site } = context.props;
  const at = addressesAt(context.site, import.meta.env.BASE_URL);
  return new Response(writeJson(annotationCollection(story, site, at)), {
    headers: { "content-type": 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"' },
  });
};
