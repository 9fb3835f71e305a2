import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/**
 * Runs a server until it is told to stop.
 * @param ready what it writes to its error output once it answers
 * @throws where it ends before, with what it wrote
 */
export async function runServer(
  command: string,
  args: readonly string[],
  ready: RegExp,
  environment: NodeJS.ProcessEnv = {},
): Promise<() => Promise<void>> {
  const child = spawn(command, args, {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = once(child, "close");
  const said: string[] = [];
  for await (const line of createInterface(child.stderr)) {
    said.push(line);
    if (ready.test(line)) {
      child.stderr.resume();
      return async () => {
        child.kill();
        await ended;
      };
    }
  }
  throw new Error(`${command} did not start:\n${said.join("\n")}`);
}
