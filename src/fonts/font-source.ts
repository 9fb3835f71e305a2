import { createRequire } from "node:module";
import { join } from "node:path";
import { SetupError } from "../build/setup-error.ts";
import type { Family } from "./families.ts";

/**
 * Finds the file of a font in its package.
 * @param root path of the project's root folder, from which packages are looked for
 * @throws where the package is not installed, or holds no such file
 */
export function fontSource(root: string, { name, source }: Pick<Family, "name" | "source">): string {
  const { resolve } = createRequire(join(root, "package.json"));
  try {
    return resolve(source);
  } catch {
    const [scope, rest] = source.split("/");
    throw new SetupError(
      `Unexpected lack of \`${source}\`, expected the font ${name} in the package \`${scope}/${rest}\`: install what package-lock.json lists by \`npm ci\`, and build again.`,
    );
  }
}
