import type { Page } from "@playwright/test";
import { realStory } from "../real-story.ts";
import { expect, test } from "./fixtures.ts";

const { lenses, notes, slug } = realStory();
const [first] = notes;
if (!first) throw new Error("The story has no note.");
const widths = { phone: { width: 390, height: 844 }, desk: { width: 1360, height: 900 } };

const note = (page: Page, title: string) =>
  page.locator("details.note").filter({ has: page.locator("summary", { hasText: title }) });

for (const [device, viewport] of Object.entries(widths)) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`on a ${device}, script ${javaScriptEnabled ? "on" : "off"}`, () => {
      test.use({ viewport, javaScriptEnabled, contextOptions: { reducedMotion: "reduce" } });

      test("each note opens from its passage and leads back", async ({ page }) => {
        await page.goto(`./${slug}/`);
        for (const { id, title, body } of notes) {
          await test.step(title, async () => {
            await expect(note(page, title).getByText(body)).toBeHidden();
            await page.locator(`a.passage[href="#note-${id}"]`).first().click();
            await expect(note(page, title).getByText(body)).toBeInViewport();
            await note(page, title)
              .getByText(/^Back to the passage/u)
              .click();
            await expect(page).toHaveURL(new RegExp(`#passage-${id}$`, "u"));
            await expect(page.locator(`#passage-${id}`)).toBeInViewport();
          });
        }
      });

      test("a note opens and closes by its own title", async ({ page }) => {
        await page.goto(`./${slug}/`);
        await note(page, first.title).locator("summary").click();
        await expect(page.getByText(first.body)).toBeVisible();
        await note(page, first.title).locator("summary").click();
        await expect(page.getByText(first.body)).toBeHidden();
      });

      test("a note opens by a shared link", async ({ page }) => {
        for (const { id, body } of notes.slice(-3)) {
          await page.goto("about:blank");
          await page.goto(`./${slug}/#note-${id}`);
          await expect(page.getByText(body)).toBeInViewport();
        }
      });

      test("a note opens from its passage and leads back by keyboard", async ({ page }) => {
        await page.goto(`./${slug}/`);
        const passage = page.locator(`#passage-${first.id}`);
        await tabTo(page, `passage-${first.id}`);
        await expect(passage).toBeFocused();
        await page.keyboard.press("Enter");
        await expect(page.getByText(first.body)).toBeVisible();
        const back = note(page, first.title).getByText(/^Back to the passage/u);
        for (let step = 0; step < 20 && !(await back.evaluate((link) => link === document.activeElement)); step += 1) {
          await page.keyboard.press("Tab");
        }
        await expect(back).toBeFocused();
        await page.keyboard.press("Enter");
        await expect(page).toHaveURL(new RegExp(`#passage-${first.id}$`, "u"));
      });
    });
  }
}

/** Presses Tab from the top of the page until the element with an id has focus, as a reader without a mouse would. */
async function tabTo(page: Page, id: string): Promise<void> {
  const target = page.locator(`#${id}`);
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
}

test.describe("where notes stand", () => {
  test.use({ javaScriptEnabled: true });

  test("beside their paragraph on a wide screen, below it on a narrow one", async ({ page }) => {
    await page.goto(`./${slug}/`);
    const block = page
      .locator(".block")
      .filter({ has: page.locator(".notes") })
      .first();
    const places = async (): Promise<{ text: DOMRect; notes: DOMRect }> => ({
      text: await block.locator("> p").evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect),
      notes: await block
        .locator(".note")
        .first()
        .evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect),
    });
    await page.setViewportSize(widths.desk);
    const wide = await places();
    expect(wide.notes.left).toBeGreaterThanOrEqual(wide.text.right);
    expect(Math.abs(wide.notes.top - wide.text.top)).toBeLessThan(12);
    await page.setViewportSize(widths.phone);
    const narrow = await places();
    expect(narrow.notes.top).toBeGreaterThanOrEqual(narrow.text.bottom);
  });

  test("every note has a passage that leads to it, and words that several notes are about name them all", async ({
    page,
  }) => {
    await page.goto(`./${slug}/`);
    const passages = page.locator("a.passage");
    const led = await passages.evaluateAll((links) => links.map((link) => link.getAttribute("href")?.slice(1)));
    const existing = notes.map(({ id }) => `note-${id}`).toSorted();
    expect([...new Set(led)].toSorted()).toEqual(existing);
    const named = await passages.evaluateAll((links) =>
      links.flatMap((link) => link.getAttribute("aria-details")?.split(" ") ?? []),
    );
    expect(named.filter((id) => !existing.includes(id))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });
});

test.describe("with script", () => {
  test.use({ viewport: widths.phone, contextOptions: { reducedMotion: "reduce" } });

  test("who follows a passage to its note and goes back finds it where it stood", async ({ page }) => {
    await page.goto(`./${slug}/`);
    for (const { id, title } of notes) {
      const passage = page.locator(`a.passage[href="#note-${id}"]`).first();
      await passage.scrollIntoViewIfNeeded();
      const top = (): Promise<number> => passage.evaluate((element) => element.getBoundingClientRect().top);
      const before = await top();
      await passage.evaluate((link: HTMLElement) => {
        link.click();
      });
      await note(page, title)
        .getByText(/^Back to the passage/u)
        .evaluate((link: HTMLElement) => {
          link.click();
        });
      expect(Math.abs((await top()) - before), title).toBeLessThanOrEqual(1);
      await expect(passage).toBeFocused();
    }
  });

  test("Escape closes a note and leads back to its passage", async ({ page }) => {
    await page.goto(`./${slug}/`);
    const passage = page.locator(`#passage-${first.id}`);
    await passage.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByText(first.body)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByText(first.body)).toBeHidden();
    await expect(passage).toBeFocused();
  });

  test("a lens opens its notes in the margin, and buttons open and close all that are shown", async ({ page }) => {
    await page.setViewportSize(widths.desk);
    await page.goto(`./${slug}/`);
    const open = page.locator("details.note[open]");
    const group = page.getByRole("group", { name: "Which notes to show" });
    await group.getByText(/^Countries/u).click();
    await expect(open).toHaveCount(notes.filter(({ lens }) => lens.id === "countries").length);
    await group.getByText(/^All notes/u).click();
    await expect(open).toHaveCount(0);
    await group.getByRole("button", { name: "Open all" }).click();
    await expect(open).toHaveCount(notes.length);
    await group.getByRole("button", { name: "Close all" }).click();
    await expect(open).toHaveCount(0);
  });

  for (const width of [1100, 1360, 1920]) {
    test(`open notes leave no hole in the text at ${String(width)} px, whichever are chosen`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`./${slug}/`);
      const group = page.getByRole("group", { name: "Which notes to show" });
      for (const lens of lenses) {
        await group.getByText(new RegExp(`^${lens.label}`, "u")).click();
        await expect(openNotes(page)).toHaveCount(notes.filter((each) => each.lens.id === lens.id).length);
        expect(await holesInText(page), lens.label).toEqual([]);
      }
      await group.getByText(/^All notes/u).click();
      await group.getByRole("button", { name: "Open all" }).click();
      await expect(openNotes(page)).toHaveCount(notes.length);
      expect(await holesInText(page), "all notes").toEqual([]);
    });
  }

  test("of many notes that open at once, each frame opens one, so that the page answers meanwhile", async ({
    page,
  }) => {
    await page.setViewportSize(widths.desk);
    await page.goto(`./${slug}/`);
    const counts = await page.getByRole("button", { name: "Open all" }).evaluate(async (button: HTMLElement, total) => {
      const open: number[] = [0];
      button.click();
      while ((open.at(-1) ?? 0) < total) {
        await new Promise(requestAnimationFrame);
        open.push(document.querySelectorAll("details.note[open]").length);
      }
      return open;
    }, notes.length);
    const steps = counts.map((count, frame) => count - (counts[frame - 1] ?? 0));
    expect(Math.max(...steps)).toBe(1);
  });
});

const openNotes = (page: Page) => page.locator("details.note[open]");

/** The empty places of the column of text that are more than three of its lines high: their heights, in pixels. */
const holesInText = (page: Page): Promise<number[]> =>
  page.locator(".block > p, details.note").evaluateAll((all) => {
    const boxes = all.map((each) => each.getBoundingClientRect()).filter(({ height }) => height > 0);
    const column = boxes.filter(({ left }) => left === boxes[0]?.left).toSorted((a, b) => a.top - b.top);
    return column.map(({ top }, index) => top - (column[index - 1]?.bottom ?? top)).filter((gap) => gap > 96);
  });
