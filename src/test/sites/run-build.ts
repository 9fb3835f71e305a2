import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";

/** What became of a build. */
export interface BuildResult {
  code: number | null;
  output: string;
}

/** What Vitest tells the code that it tests; a build that heard it would be another. */
const ofVitest = /^(?:VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL)$/u;

type Build = ChildProcessByStdio<null, Readable, Readable>;

/** The environment of whoever would start a command, with variables beside those there are. */
export function environmentWith(variables: Record<string, string>): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !ofVitest.test(name));
  return { ...Object.fromEntries(inherited), ...variables };
}

/**
 * Starts to build the project in a folder as `npm run build` does.
 * @param environment variables to set beside those there are
 * @param options of the command
 */
export function startBuild(root: string, environment: Record<string, string> = {}, options: string[] = []): Build {
  return spawn(process.execPath, ["src/commands/build.ts", ...options], {
    cwd: root,
    env: environmentWith(environment),
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Builds the project in a folder, and waits for it; what is given is as for `startBuild`. */
export async function runBuild(...given: Parameters<typeof startBuild>): Promise<BuildResult> {
  const child = startBuild(...given);
  const [out, problems] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { code: child.exitCode, output: out + problems };
}
