import { dependencyOf } from "../model.ts";
import { relationInWords } from "../../../words/labels.ts";
import type { Story } from "../../../story/story.ts";
import type { FigureData } from "../../../views/figure.ts";
import { isLeftOut } from "./standing.ts";

/** Every edge with its statement and what it stands on: claims by their labels, works by their addresses. */
export function dependencyData(story: Story): FigureData {
  return {
    columns: ["from", "kind", "to", "statement", "in the article", "cites"],
    rows: dependencyOf(story)
      .conditions.flatMap(({ outgoing }) => outgoing)
      .map((edge) => [
        edge.from.label,
        relationInWords(edge),
        edge.to.label,
        edge.statement,
        isLeftOut(edge) ? "no" : "yes",
        [...edge.claims.map(({ label }) => label), ...edge.references.map(({ url }) => url)].join("; "),
      ]),
  };
}
