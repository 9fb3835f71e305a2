import type { Story } from "../story/story.ts";
import { claimVoiceFigure } from "../voices/claim-voice/claim-voice-figure.ts";
import type { Figure } from "../views/figure.ts";
import { dependencyFigure } from "./dependency/graph/dependency-figure.ts";
import { mapFigure } from "./countries/map/map-figure.ts";
import { thenNowFigure } from "./preconditions/then-now-figure.ts";
import { timelineFigure } from "./events/timeline/timeline-figure.ts";
import { travelledFigure } from "./versions/travelled-figure.ts";
import { wordSharesFigure } from "../voices/word-shares/word-shares-figure.ts";

/** Every figure of a story, in the order of the page. */
export const allFigures = (story: Story): Figure[] => [
  wordSharesFigure(story),
  claimVoiceFigure(story),
  travelledFigure(story),
  mapFigure(story),
  thenNowFigure(story),
  dependencyFigure(story),
  timelineFigure(story),
];
