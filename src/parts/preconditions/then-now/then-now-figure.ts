import { preconditionsOf } from "../model.ts";
import { statusJudgement } from "../../../words/labels.ts";
import type { Story } from "../../../story/story.ts";
import type { Figure } from "../../../views/figure.ts";
import { wide } from "../../../views/drawing/type-sizes.ts";
import { drawing } from "../../../views/drawing/svg.ts";
import { plainTable } from "../../../views/plain-table.ts";
import { counted } from "../../../words/in-words.ts";
import { publicationInWords } from "../../../words/publication.ts";
import { preconditionTable } from "../views.ts";
import { thenNowFinding } from "./then-now-finding.ts";
import { wideThenNow } from "./wide-then-now.ts";

/** What had to hold first: each condition's status when the article appeared and when it was last known. */
export function thenNowFigure(story: Story): Figure {
  const preconditions = preconditionsOf(story);
  const finding = thenNowFinding(preconditions);
  const published = publicationInWords(story);
  const description = `${counted(preconditions.length, "condition")}, each with its status then and as last known.`;
  const { content, bottom: height } = wideThenNow(story);
  return {
    id: "then-now",
    finding,
    caption: `Status of each condition when the article appeared, ${published}, and at the date given. An arrow shows a move. ${statusJudgement}`,
    checked: story.checked,
    drawing: drawing({ title: finding, description, width: wide.width, height }, content),
    data: plainTable(preconditionTable(story)),
  };
}
