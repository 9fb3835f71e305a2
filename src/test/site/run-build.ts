import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

/** What became of a build. */
export interface BuildResult {
  code: number | null;
  output: string;
}

/** What Vitest tells the code that it tests; a build that heard it would be another. */
const ofVitest = /^(?:VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL)$/u;

/** Builds the project in a folder as `npm run build` does, and waits for it. */
export async function runBuild(root: string, environment: Record<string, string> = {}): Promise<BuildResult> {
  const inherited = Object.entries(process.env).filter(([name]) => !ofVitest.test(name));
  const child = spawn(process.execPath, ["src/commands/build.ts"], {
    cwd: root,
    env: { ...Object.fromEntries(inherited), ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [out, problems] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { code: child.exitCode, output: out + problems };
}
