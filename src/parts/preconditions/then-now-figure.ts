import type { Story } from "../../story/story.ts";
import { wide } from "../../views/drawing/lettering.ts";
import { drawing } from "../../views/drawing/svg.ts";
import type { Figure } from "../../views/figure.ts";
import { plainTable } from "../../views/plain-table.ts";
import { counted, capitalised, countInWords, listInWords } from "../../words/in-words.ts";
import { statusJudgement, statusLabels } from "../../words/labels.ts";
import { publicationInWords } from "../../words/publication.ts";
import { wideThenNow } from "./wide-then-now.ts";
import { hasMoved, preconditionsOf, type Precondition } from "./model.ts";
import { preconditionTable } from "./views.ts";

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

/** How many conditions moved, and where to. */
export function thenNowFinding(preconditions: readonly Precondition[]): string {
  const moved = preconditions.filter(hasMoved);
  const all = counted(preconditions.length, "condition");
  if (moved.length === 0) return `The status of ${all} has not moved since the article`;
  const moves = moved.map(({ title, now }) => `“${title}” to ${statusLabels[now.status].toLowerCase()}`);
  return capitalised(`${countInWords(moved.length)} of ${all} moved, in our judgement: ${listInWords(moves)}`);
}
