import type { z } from "zod";
import type { StoryDate } from "../dates.ts";
import type { Report } from "../problem.ts";
import type { YamlFile } from "../read-yaml.ts";
import { useAt } from "../registry.ts";
import type { storyFront } from "../schemas/story.ts";
import { dateOf, optionalDate } from "./date-of.ts";

/**
 * Since when there are notes: as `story.yaml` says, else since they were last worked on.
 * @returns undefined after reporting a date later than that
 */
export function resolveFirstAnnotated(
  file: YamlFile,
  front: z.output<typeof storyFront>,
  report: Report,
): StoryDate | undefined {
  const last = dateOf(front.annotated);
  const first = optionalDate(front.firstAnnotated) ?? last;
  if (first.start <= last.end) return first;
  const found = `\`${first.edtf}\`, after the notes were last worked on`;
  const expected = `a date up to \`${last.edtf}\``;
  report({ ...useAt(file, ["firstAnnotated"]), rule: "date-order", found, expected });
  return undefined;
}
