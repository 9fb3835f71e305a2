import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SetupError } from "../errors.ts";
import { projectRoot } from "./project-copy.ts";

/**
 * Expects a project's `dist` to hold the site, built for where the tests know it to stand.
 * @throws where it does not, with what to do
 */
export function expectSite(root: string): void {
  const robots = join(root, "dist", "robots.txt");
  const address = existsSync(robots) ? /^Sitemap: (.*)sitemap/mu.exec(readFileSync(robots, "utf8"))?.[1] : undefined;
  if (address === "http://localhost:4321/") return;
  const found = address === undefined ? "lack of a site" : `site for ${address}`;
  throw new SetupError(
    `Unexpected ${found} in \`dist\`, expected one for this machine: run \`npm run build\` without SITE_URL and BASE_PATH, or \`npm test\`, which does.`,
  );
}

/** What Vitest does before the first test of the built site. */
export function setup(): void {
  expectSite(projectRoot);
}
