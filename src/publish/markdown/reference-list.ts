import type { RootContent } from "mdast";
import { referenceDetails } from "../../views/reference-details.ts";
import { referenceName } from "../../views/reference-name.ts";
import type { Reference } from "../../story/story.ts";
import { link, list, strong, type Words } from "../../views/markdown/nodes.ts";

/** The works cited, in the order of their numbers, with their addresses. */
export const referenceList = (references: readonly Reference[]): RootContent =>
  list(
    references.map((reference): Words => [
      strong(referenceName(reference)),
      `, ${reference.title ?? "no title shown"}, ${referenceDetails(reference)}. `,
      link(reference.url, reference.url),
    ]),
    true,
  );
