import type { Story } from "../story/story.ts";
import { claimVoiceFigure } from "./claim-voice/claim-voice-figure.ts";
import type { Figure } from "./figure.ts";
import { dependencyFigure } from "./dependency/dependency-figure.ts";
import { mapFigure } from "./map/map-figure.ts";
import { thenNowFigure } from "./then-now/then-now-figure.ts";
import { timelineFigure } from "./timeline/timeline-figure.ts";
import { travelledFigure } from "./travelled/travelled-figure.ts";
import { wordSharesFigure } from "./word-shares/word-shares-figure.ts";

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
