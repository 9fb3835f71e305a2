import type { Frame, Page } from "@playwright/test";
import type { Elsewhere } from "./elsewhere.ts";
import { expect } from "./fixtures.ts";

/** What is pasted into a column of a width in pixels, and the heading that shows that it is there. */
export interface Pasted {
  code: string;
  width: number;
  heading: string;
}

/** Pastes code into a page of another origin than the site's, and gives what it frames once it is there. */
export async function paste(page: Page, elsewhere: Elsewhere, { code, width, heading }: Pasted): Promise<Frame> {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(elsewhere.pageOf(`<body style="margin:0"><main>${code}`));
  const [, frame] = page.frames();
  if (!frame) throw new Error("There is no frame.");
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText(heading);
  return frame;
}
