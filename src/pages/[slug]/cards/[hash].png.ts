import type { APIRoute, GetStaticPaths } from "astro";
import type { Card } from "../../../cards/card.ts";
import { cardName } from "../../../cards/card-name.ts";
import { drawCard } from "../../../cards/draw-card.ts";
import { storyCard } from "../../../cards/story-card.ts";
import { getContent } from "../../../get-content.ts";

export const getStaticPaths = (async () => {
  const { site, stories } = await getContent();
  return stories.map((story) => {
    const card = storyCard(story, site.name);
    return { params: { slug: story.slug, hash: cardName(card) }, props: { card } };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props }) => {
  return new Response(await drawCard(props.card), { headers: { "content-type": "image/png" } });
};
