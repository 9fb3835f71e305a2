import { publicIds } from "../../story/published/public-ids.ts";
import { figuresOf } from "../../story/showing.ts";
import type { Story } from "../../story/story.ts";
import { paths, type Addresses } from "../addresses.ts";
import { showing } from "../outline.ts";
import { placeBelow } from "../places.ts";
import { isStory } from "../published-addresses.ts";
import { fragmentSteps } from "./moved-anchors.ts";
import { thingInWords } from "./thing-in-words.ts";

/** A place on a page that is no story any more, to which links of old lead. */
interface FormerPlace {
  fragment: string;
  /** What stood there, as a reader would call it. */
  thing: string;
  /** Where it stands now. */
  href: string;
}

/**
 * The places that a story had on the front page while there was no other, each once: links to `/#note-who-spoke` were
 * given away then, and no host is told of a fragment, so that the front page itself has to lead on.
 * @param policies ids of the site's policies, which stand on every story's page
 */
export function formerPlaces(story: Story, at: Addresses, policies: readonly string[]): FormerPlace[] {
  const page = at.path(paths.story(story.slug));
  const ids = publicIds(story, { figures: figuresOf(showing, story), policies });
  const present = ids.map((id) => ({ from: id, to: id }));
  const places = [...present, ...story.moved]
    .filter(({ from }) => !isStory(from))
    .flatMap((step) =>
      fragmentSteps(step).map(({ from: fragment, to: place }): FormerPlace => {
        const href = place === undefined ? page : at.path(placeBelow(story.slug, place));
        return { fragment, thing: thingInWords(story, step.to), href };
      }),
    );
  return [...new Map(places.toReversed().map((place) => [place.fragment, place])).values()].toReversed();
}
