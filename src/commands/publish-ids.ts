import { allParts } from "../parts/all-parts.ts";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { showing } from "../publish/outline.ts";
import { publishContent } from "../story/published/publish-content.ts";
import { readContent } from "../story/read-content.ts";
import { reportFailure } from "./report-failure.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

// Lists in every story's `published.yaml` what has an address now; nothing is ever taken out.
try {
  for (const { file, text, added } of publishContent(readContent(root), allParts, showing)) {
    if (added.length > 0) writeFileSync(join(root, file), text);
    console.info(added.length > 0 ? `${file}: added\n${added.map((id) => `  ${id}`).join("\n")}` : `${file}: complete`);
  }
} catch (error) {
  reportFailure(error);
}
