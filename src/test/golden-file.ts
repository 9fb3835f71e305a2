import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const folder = new URL("./golden/", import.meta.url);

/** What a test compares with a text, and what it says where they differ. */
export interface Golden {
  text: string;
  message: string;
}

/**
 * The golden file of a name, for a text that is to be the same. Where it differs, the text is written beside it as
 * `<name>-changed.<ext>`, to be looked at; `UPDATE=1` accepts it. CI never writes a golden file.
 * @param name below `src/test/golden`
 */
export function goldenFor(name: string, actual: string): Golden {
  const golden = fileURLToPath(new URL(name, folder));
  const beside = (path: string): string => path.replace(/(\.\w+)$/u, "-changed$1");
  mkdirSync(dirname(golden), { recursive: true });
  if (process.env["UPDATE"] && !process.env["CI"]) writeFileSync(golden, actual);
  const text = existsSync(golden) ? readFileSync(golden, "utf8") : "";
  if (text === actual) rmSync(beside(golden), { force: true });
  else if (!process.env["CI"]) writeFileSync(beside(golden), actual);
  return { text, message: `${name} differs; see ${beside(name)}` };
}

/** The names of the golden files in a folder below that of all, without what is to be looked at beside them. */
export const goldenFiles = (name: string): string[] =>
  readdirSync(new URL(name, folder)).filter((file) => !/-changed\.\w+$/u.test(file));
