import type { Page } from "@playwright/test";

/**
 * Lets a page run no script of its own, as where a reader forbids it. Playwright’s own option would keep axe from running too.
 * @returns allows scripts again, for axe: what the page has left undone it does not make up for
 */
export async function forbidScript(page: Page): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setScriptExecutionDisabled", { value: true });
  return async () => {
    await session.send("Emulation.setScriptExecutionDisabled", { value: false });
    await session.detach();
  };
}
