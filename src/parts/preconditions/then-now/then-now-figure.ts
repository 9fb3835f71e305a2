import { preconditionsOf } from "../model.ts";
import { statusJudgement, statusLabels } from "../../../words/labels.ts";
import { formatDate } from "../../../story/dates.ts";
import type { Story } from "../../../story/story.ts";
import type { Figure } from "../../../views/figure.ts";
import { wide } from "../../../views/drawing/type-sizes.ts";
import { drawing } from "../../../views/drawing/svg.ts";
import { counted } from "../../../words/in-words.ts";
import { publicationInWords } from "../../../words/publication.ts";
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
    data: {
      columns: ["condition", "set by", "can be met by", "unlocks", "status then", "status", "as of"],
      rows: preconditions.map(({ title, setByText, metByText, unlocks, then, now }) => [
        title,
        setByText,
        metByText,
        unlocks,
        statusLabels[then.status],
        statusLabels[now.status],
        formatDate(now.asOf),
      ]),
    },
  };
}
