import { topicOf } from "../../words/words-of.ts";
import { realStory } from "../real-story.ts";
import { expect, test } from "./fixtures.ts";

const story = realStory();
const { notes, slug } = story;
/** What the notes of a lens are called, or all notes: each by its title, its lens and its kind. */
const titlesOf = (lens?: string): string[] =>
  notes
    .filter((note) => lens === undefined || note.lens.id === lens)
    .map(({ title, ...note }) => `${title} ${topicOf(note, story)}`)
    .toSorted();

const choices: [name: RegExp, titles: string[]][] = [
  [/^All notes/u, titlesOf()],
  [/^Sources/u, titlesOf("sources")],
  [/^Countries/u, titlesOf("countries")],
  [/^Preconditions/u, titlesOf("preconditions")],
  [/^Dependency/u, titlesOf("dependency")],
  [/^No notes/u, []],
];

for (const javaScriptEnabled of [true, false]) {
  test.describe(`script ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    for (const [name, titles] of choices) {
      test(`the choice ${String(name)} shows its notes and no others`, async ({ page }) => {
        await page.goto(`./${slug}/`);
        await page.getByRole("group", { name: "Which notes to show" }).getByText(name).click();
        await expect(page.getByRole("radio", { name })).toBeChecked();
        const shown = page.locator("details.note:visible > summary");
        expect((await shown.allTextContents()).map((text) => text.replaceAll(/\s+/gu, " ").trim()).toSorted()).toEqual(
          titles,
        );
      });
    }
  });
}

test("a lens is chosen by keyboard, and passages outside it lose their mark", async ({ page }) => {
  await page.goto(`./${slug}/`);
  await page.getByRole("radio", { name: /^All notes/u }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: /^Sources/u })).toBeChecked();
  const inLens = notes.filter(({ lens }) => lens.id === "sources").map(({ id }) => `note-${id}`);
  const underlines = await page.locator("#article a.passage").evaluateAll(
    (links: HTMLAnchorElement[], ids) =>
      links.map((link) => ({
        isInLens: ids.some(
          (id) => link.hash === `#${id}` || link.getAttribute("aria-details")?.split(" ").includes(id),
        ),
        isMarked: getComputedStyle(link).textDecorationLine.includes("underline"),
      })),
    inLens,
  );
  expect(underlines.filter(({ isInLens, isMarked }) => isInLens !== isMarked)).toEqual([]);
  expect(underlines.some(({ isInLens }) => isInLens)).toBe(true);
  expect(underlines.some(({ isInLens }) => !isInLens)).toBe(true);
});

test("a link to a note outside the lens still leads to it", async ({ page }) => {
  const other = notes.find(({ lens }) => lens.id === "countries");
  if (!other) throw new Error("The story has no note on countries.");
  await page.goto(`./${slug}/`);
  await page
    .getByRole("group", { name: "Which notes to show" })
    .getByText(/^Sources/u)
    .click();
  await expect(page.getByText(other.title)).toBeHidden();
  await page.locator(`a.passage[href="#note-${other.id}"]`).first().click();
  await expect(page.getByText(other.body)).toBeInViewport();
});

test("in forced colours, too, one choice has a line and no other", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(`./${slug}/`);
  const group = page.getByRole("group", { name: "Which notes to show" });
  for (const [name] of choices) {
    await group.getByText(name).click();
    // A line that is there but not seen elsewhere is seen in forced colours.
    const lined = await group
      .locator("label > span")
      .evaluateAll((labels) =>
        labels
          .filter((label) => getComputedStyle(label).borderBlockEndStyle !== "none")
          .map((label) => label.textContent),
      );
    expect(lined).toEqual([expect.stringMatching(name)]);
  }
});
