import { spawn, type ChildProcessByStdio } from "node:child_process";
import { on, once } from "node:events";
import type { Readable } from "node:stream";
import { copyProject, type ProjectCopy } from "../project-copy.ts";
import { realStory } from "../real-story.ts";
import { expect, test as siteTest } from "./fixtures.ts";

/** The site as `npm run dev` serves it, from a copy that may be changed. */
const test = siteTest.extend<{ copy: ProjectCopy }>({
  copy: async ({}, use) => {
    const copy = await copyProject();
    await use(copy);
    await copy.remove();
  },
  baseURL: async ({ copy }, use) => {
    const server = startDev(copy.root);
    const ended = once(server, "close");
    await use(await addressOf(server));
    server.kill();
    await ended;
  },
});

function startDev(root: string): ChildProcessByStdio<null, Readable, null> {
  return spawn(process.execPath, ["src/commands/dev.ts"], {
    cwd: root,
    env: { ...process.env, PORT: "0", NODE_ENV: "development" },
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Reads where the site is served, once the server says that it watches the content. */
async function addressOf({ stdout }: { stdout: Readable }): Promise<string> {
  let output = "";
  for await (const chunk of on(stdout.setEncoding("utf8"), "data", { close: ["end"] })) {
    output += String(chunk);
    if (output.includes("reloads when a file in content/ changes")) break;
  }
  const address = /http:\/\/localhost:\d+\/\S*/u.exec(output)?.[0];
  if (address === undefined) throw new Error(`Unexpected output of the server, expected its address: ${output}`);
  return address;
}

test("an open page shows a changed note without being asked", async ({ page, copy }) => {
  // It ends when the text is there; the limits only keep a broken reload from waiting for ever on a slow machine.
  test.setTimeout(240_000);
  await page.goto("./");
  const title = page.locator("details.note summary").first();
  const before = await title.evaluate(({ firstChild }) => firstChild?.textContent?.trim() ?? "");
  await copy.edit(`content/stories/${realStory().slug}/notes.yaml`, before, "A title just changed");
  await expect(title).toContainText("A title just changed", { timeout: 120_000 });
});
