import type { Reference } from "../story/story.ts";
import { formLabels } from "./labels.ts";

/** What a reference is called wherever it is named: its publisher, and what the page is where it is no own report. */
export function referenceName({ publisher, form, of }: Reference): string {
  if (form === undefined) return publisher;
  return `${publisher} (${formLabels[form]}${of === undefined ? "" : ` of ${of}`})`;
}
