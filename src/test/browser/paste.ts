import type { Frame, Page } from "@playwright/test";
import { addressesAt } from "../../publish/addresses.ts";
import { embedCode } from "../../publish/embed/embed-code.ts";
import type { Figure } from "../../views/view.ts";
import type { Site } from "../../story/compile-site.ts";
import type { Story } from "../../story/story.ts";
import type { Elsewhere } from "./elsewhere.ts";
import { expect } from "./fixtures.ts";

/** A figure of a story, and the site it is taken from. */
export interface Pasted {
  figure: Figure;
  story: Story;
  site: Pick<Site, "publisher">;
  /** Address at which that site is served for the test. */
  served: string;
}

/**
 * Pastes a figure's code into a page of another origin than the site's, in a column of a width in pixels, and gives what
 * it frames once it is there.
 */
export async function paste(
  page: Page,
  elsewhere: Elsewhere,
  { figure, story, site, served }: Pasted,
  width: number,
): Promise<Frame> {
  const { origin, pathname } = new URL(served);
  const code = embedCode(figure, story, site, addressesAt(new URL(origin), pathname));
  await page.setViewportSize({ width, height: 800 });
  await page.goto(elsewhere.pageOf(`<body style="margin:0"><main>${code}`));
  const [, frame] = page.frames();
  if (!frame) throw new Error("There is no frame.");
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText(figure.finding);
  return frame;
}
