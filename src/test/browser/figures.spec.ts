import { everyFall, switchSentence } from "../../parts/dependency/graph/what-falls.ts";
import { dependencyOf, type Condition } from "../../parts/dependency/model.ts";
import { countriesOf } from "../../parts/countries/model.ts";
import type { Page } from "@playwright/test";
import { paths } from "../../publish/addresses.ts";
import { allFigures } from "../../publish/outline.ts";
import { viewed } from "../../views/view.ts";
import { realStory } from "../real-story.ts";
import { expect, test } from "./fixtures.ts";

const story = realStory();
const figures = allFigures(viewed(story));
const open = (page: Page) => page.goto(`./${story.slug}/`);

/** Opens the page, and on it all that is folded. */
async function openWhole(page: Page): Promise<void> {
  await open(page);
  await page.locator("main details").evaluateAll((all) => {
    for (const each of all) each.setAttribute("open", "");
  });
}

for (const width of [360, 1360]) {
  test(`each figure says its finding, its caption and what to take away, at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    for (const { id, finding } of figures) {
      // The shares of words are a section by themselves, whose heading is their finding.
      const figure = page.locator(`#${id}`);
      const heading = figure.getByRole("heading").first();
      await expect(heading).toHaveText(finding);
      await expect(heading.getByRole("link")).toHaveAttribute("href", `#${id}`);
      const link = figure.getByRole("link", { name: "Picture, data, embed" });
      await expect(link).toHaveAttribute("href", new RegExp(`/reuse/#${id}$`, "u"));
    }
    await page.goto(`./${paths.reuse(story.slug)}`);
    for (const { id } of figures) {
      for (const name of ["Drawing (SVG)", "Picture (PNG)", "Data (CSV)"]) {
        const file = await page.locator(`#${id}`).getByRole("link", { name }).getAttribute("href");
        expect((await page.request.get(new URL(file ?? "", page.url()).href)).ok()).toBe(true);
      }
    }
  });

  test(`no two labels of a drawing collide at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    const collisions = await page.locator(".drawing svg:visible").evaluateAll((drawings) =>
      drawings.flatMap((drawing) => {
        const texts = [...drawing.querySelectorAll("text")]
          .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0);
        return texts.flatMap((a, index) =>
          texts
            .slice(index + 1)
            .filter(({ box: b }) => {
              const across = Math.min(a.box.right, b.right) - Math.max(a.box.left, b.left);
              const down = Math.min(a.box.bottom, b.bottom) - Math.max(a.box.top, b.top);
              return across > 1 && down > 4;
            })
            .map((b) => `${a.words} / ${b.words}`),
        );
      }),
    );
    expect(collisions).toEqual([]);
  });
}

for (const width of [390, 820, 1360]) {
  test(`each figure stands in one form, the one for ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openWhole(page);
    for (const { id } of figures) {
      const shown = await page
        .locator(`:is(figure#${id}, #${id} figure) > :is(.drawing, table)`)
        .evaluateAll((forms) => forms.map((form) => form.checkVisibility({ visibilityProperty: true })));
      // The form for phones comes last.
      const expected = shown.length === 1 ? [true] : width < 600 ? [false, true] : [true, false];
      expect(shown, id).toEqual(expected);
    }
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`script ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("a reader switches a condition off and sees what falls with it, and what does not", async ({ page }) => {
      await open(page);
      const name = ({ id }: Condition) => page.locator(`svg:visible a[href="#condition-${id}"] text`).first();
      const struck = (condition: Condition) =>
        expect(name(condition)).toHaveCSS("text-decoration-line", "line-through");
      const stands = (condition: Condition) => expect(name(condition)).toHaveCSS("text-decoration-line", "none");
      const { conditions } = dependencyOf(story);
      const [first] = everyFall(conditions);
      if (!first) throw new Error("No condition of the story can be switched off.");
      const { failed, falls, shaken } = first;
      const untouched = conditions.filter((each) => each !== failed && !falls.has(each) && !shaken.has(each));
      expect(Math.min(falls.size, untouched.length)).toBeGreaterThan(1);
      const box = page.getByRole("checkbox", { name: failed.label });
      await expect(box).toHaveAccessibleDescription("Suppose a condition fails");
      const sentence = page.getByText(switchSentence(first, story));
      await expect(sentence).toBeHidden();
      for (const fallen of falls) await stands(fallen);
      await box.focus();
      await page.keyboard.press("Space");
      await expect(sentence).toBeVisible();
      for (const fallen of [failed, ...falls]) await struck(fallen);
      for (const other of untouched) await stands(other);
      await page.getByText(failed.label, { exact: true }).and(page.locator("label")).click();
      await expect(sentence).toBeHidden();
      for (const fallen of falls) await stands(fallen);
    });
  });
}

test("the argument in sentences follows the order of the graph, each edge with its evidence", async ({ page }) => {
  await openWhole(page);
  const items = page.locator("ol.argument > li");
  await expect(items).toHaveCount(dependencyOf(story).conditions.length);
  for (const [index, { label, outgoing }] of dependencyOf(story).conditions.entries()) {
    await expect(items.nth(index).getByRole("heading")).toHaveText(label);
    for (const { id, statement } of outgoing) {
      const edge = page.locator(`#dependency-${id}`);
      await expect(edge).toContainText(statement);
      await expect(edge.locator(".footing").getByRole("link").first()).toBeVisible();
    }
  }
});

test("each label of the map leads to its country's row, each row to passages", async ({ page }) => {
  await openWhole(page);
  for (const { id, name } of countriesOf(story)) {
    const fragment = `#country-${id.toLowerCase()}`;
    await expect(page.locator(`#map svg:visible a[href="${fragment}"]`)).toContainText(name.split(" ")[0] ?? name);
    const row = page.getByRole("row").and(page.locator(`${fragment}, :has(${fragment})`));
    await expect(row.locator(".places a").first()).toHaveAttribute("href", /^#s-/u);
  }
});

test("on paper every figure is there", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 1100, height: 900 });
  await open(page);
  for (const { id } of figures) await expect(page.locator(`#${id}`)).toBeVisible();
});
