import { join } from "node:path";
import type { APIRoute, GetStaticPaths } from "astro";
import { allCards } from "../../../publish/cards/story-cards.ts";
import { cardName } from "../../../publish/cards/card-name.ts";
import { cardFolder } from "../../../publish/cards/card.ts";
import { drawMissing, progressLine } from "../../../publish/cards/draw-missing.ts";
import { readKept } from "../../../publish/kept/kept-file.ts";
import { storyPaths } from "../../_routes.ts";

const folder = join(process.cwd(), cardFolder);

export const getStaticPaths = (async () => {
  const cards = (await storyPaths()).map(({ params, props: { story, site } }) => ({
    ...params,
    cards: allCards(story, site.name),
  }));
  const start = performance.now();
  const drawn = await drawMissing(
    cards.flatMap((story) => story.cards),
    folder,
  );
  const line = progressLine(drawn, (performance.now() - start) / 1000);
  if (line !== undefined) process.stdout.write(`${line}\n`);
  return cards.flatMap(({ slug, cards: ofStory }) =>
    [...new Set(ofStory.map((card) => cardName(card)))].map((hash) => ({ params: { slug, hash } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { hash: string }> = ({ params }) => {
  const picture = readKept(join(folder, params.hash));
  if (!picture) throw new Error(`The card ${params.hash} is missing from ${cardFolder} although it was drawn before.`);
  return new Response(picture, { headers: { "content-type": "image/png" } });
};
