import type { Reference } from "../story/story.ts";
import { formLabels } from "../words/labels.ts";

/** What a reference is called wherever it is named: its publisher, and what the page is where it is no own report. */
export const referenceName = (reference: Reference): string => `${reference.publisher}${formInWords(reference)}`;

/**
 * The second half of that name, to follow a link on the first, such as ` (copy of Reuters)`; empty for an own report.
 * Readers of pages throw text away that is mostly links.
 */
export function formInWords({ form, of }: Reference): string {
  if (form === undefined) return "";
  return ` (${formLabels[form]}${of === undefined ? "" : ` of ${of}`})`;
}
