import { join } from "node:path";
import { projectRoot } from "../project-copy.ts";

/** The names of the sites that tests share. */
export type SiteName = "every-story" | "pseudo-language" | "right-to-left" | "several-stories" | "two-languages";

/** The copy of the project in which a site is built; its `dist` is there once `npm run test:sites` has run. */
export const siteFolder = (name: SiteName): string => join(projectRoot, ".cache", "sites", name);
