import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { fromHtml } from "hast-util-from-html";
import { writeCompact } from "../../publish/compact-html.ts";
import { finishPage } from "../../publish/finish-page.ts";
import { enGB } from "../../words/en-GB.ts";
import { fullClaim, realStory } from "../real-story.ts";
import { expect, test } from "./fixtures.ts";

const { slug } = realStory();
const claim = fullClaim();
const address = `./${slug}/claims/${claim.id}/`;
const permalinkStyles = readFileSync(new URL("../../styles/permalink.css", import.meta.url), "utf8");

const copyLink = "Copy link to this claim";
const copyQuotation = "Copy quotation";
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const button = (page: Page, name: string): Locator => page.getByRole("button", { name, exact: true });
const canonicalOf = async (page: Page): Promise<string> =>
  (await page.locator("link[rel=canonical]").getAttribute("href")) ?? "";

/** What a reader gets who selects an element by hand. */
const selectable = (element: Locator): Promise<string> =>
  element.evaluate((node) => {
    getSelection()?.selectAllChildren(node);
    return String(getSelection());
  });

test.describe("with a clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("the claim's address is copied, and said to be", async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("status")).toBeEmpty();
    await button(page, copyLink).click();
    await expect(page.getByRole("status")).toHaveText("Link copied");
    expect(await clipboard(page)).toBe(await canonicalOf(page));
  });

  test("the quotation is copied as it could be selected, by keyboard", async ({ page }) => {
    await page.goto(address);
    const quotation = await selectable(page.locator("[data-quotation]"));
    expect(quotation).toContain(`${enGB.quoted(claim.passage.exact)} — `);
    expect(quotation).toContain(await canonicalOf(page));
    await button(page, copyLink).focus();
    await page.keyboard.press("Tab");
    await expect(button(page, copyQuotation)).toBeFocused();
    await page.keyboard.press("Space");
    await expect(page.getByRole("status")).toHaveText("Quotation copied");
    expect(await clipboard(page)).toBe(quotation);
    await expect(button(page, copyQuotation)).toBeFocused();
  });

  test("what was said goes after some seconds, and is said again", async ({ page }) => {
    await page.clock.install();
    await page.goto(address);
    for (let time = 0; time < 2; time += 1) {
      await button(page, copyLink).click();
      await expect(page.getByRole("status")).toHaveText("Link copied");
      await page.clock.fastForward(3000);
      await expect(page.getByRole("status")).toHaveText("Link copied");
      await page.clock.fastForward(2000);
      await expect(page.getByRole("status")).toBeEmpty();
    }
  });

  for (const device of [
    { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true },
    { viewport: { width: 1360, height: 900 } },
  ]) {
    const { width } = device.viewport;
    test(`at ${String(width)} px everything stands where it stands without script`, async ({ browser, baseURL }) => {
      const options = { ...device, ...(baseURL === undefined ? {} : { baseURL }) };
      const still = await browser.newPage({ ...options, javaScriptEnabled: false });
      await withoutFonts(still);
      await still.goto(address);
      const without = await places(still);
      await still.context().close();

      const page = await browser.newPage({ ...options, permissions: ["clipboard-write"] });
      await withoutFonts(page);
      await page.addInitScript(stubShareSheet, undefined);
      await page.goto(address);
      await expect(button(page, "Share")).toHaveCount(device.hasTouch ? 1 : 0);
      expect(await places(page)).toEqual(without);
      await button(page, copyQuotation).click();
      await expect(page.getByRole("status")).toHaveText("Quotation copied");
      expect(await places(page)).toEqual(without);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.context().close();
    });
  }

  test("axe finds nothing in what the script adds", async ({ page }) => {
    await addPermalinks(page);
    await page.goto(`${address}#first`);
    await button(page, copyLink).click();
    await expect(page.getByRole("status")).toHaveText("Link copied");
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  });

  test("buttons are large enough to hit, and left out on paper", async ({ page }) => {
    await page.goto(address);
    for (const name of [copyLink, copyQuotation]) {
      const box = await button(page, name).boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    await page.emulateMedia({ media: "print" });
    await expect(button(page, copyLink)).toBeHidden();
  });

  test("a desk has no button to share", async ({ page }) => {
    await page.addInitScript(stubShareSheet, undefined);
    await page.goto(address);
    await expect(button(page, copyLink)).toBeVisible();
    await expect(button(page, "Share")).toHaveCount(0);
  });
});

test.describe("permalinks", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });
  test.beforeEach(({ page }) => addPermalinks(page));

  test("following one also copies its full address, and puts the one button next to it", async ({ page }) => {
    await page.goto(address);
    await expect(page.locator("a + button")).toHaveCount(0);
    for (const [id, name, copying] of [
      ["first", "Link to this paragraph", "Copy link to this paragraph"],
      ["second", "Link to this heading", "Copy link to this heading"],
      ["third", "A finding", "Copy link to “A finding”"],
      ["fourth", "Link to this note", "Copy link to this note"],
    ] as const) {
      await page.getByRole("link", { name, exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`#${id}$`, "u"));
      await expect(page.getByRole("status")).toHaveText("Link copied");
      expect(await clipboard(page)).toBe(`${await canonicalOf(page)}#${id}`);
      await expect(page.locator(`#${id} a + button`)).toHaveAccessibleName(copying);
      await expect(page.locator("a + button")).toHaveCount(1);
    }
    await page.goBack();
    await expect(button(page, "Copy link to “A finding”")).toBeVisible();
  });

  test("a link to another place is none, and copies nothing", async ({ page }) => {
    await page.goto(address);
    await page.evaluate(() => navigator.clipboard.writeText("mine"));
    await page.getByRole("link", { name: "Elsewhere" }).click();
    await expect(button(page, "Copy link to this paragraph")).toBeVisible();
    expect(await clipboard(page)).toBe("mine");
  });

  test("by keyboard, the link and then the button", async ({ page }) => {
    await page.goto(address);
    const link = page.getByRole("link", { name: "Link to this paragraph" });
    await link.focus();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Link to this heading" })).toBeFocused();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("status")).toHaveText("Link copied");
    await page.evaluate(() => navigator.clipboard.writeText(""));
    // The browser goes on from the place the link led to: the link once more, and the button.
    await link.focus();
    await page.keyboard.press("Tab");
    await expect(button(page, "Copy link to this paragraph")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("status")).toHaveText("Link copied");
    expect(await clipboard(page)).toBe(`${await canonicalOf(page)}#first`);
  });

  test("whoever arrives at a place finds its button there", async ({ page }) => {
    await page.goto(`${address}#second`);
    await expect(page.locator("#second > .permalink + button")).toHaveAccessibleName("Copy link to this heading");
  });

  test("a link opened elsewhere is not copied", async ({ page }) => {
    await page.goto(address);
    await page.evaluate(() => navigator.clipboard.writeText("mine"));
    // Whether and when a browser opens a tab is its own affair. Here it opens none: what the page does is what is tested.
    await page.evaluate(() => {
      addEventListener("click", (click) => {
        click.preventDefault();
      });
    });
    await page.getByRole("link", { name: "Link to this paragraph" }).click({ modifiers: ["ControlOrMeta"] });
    await expect(page.locator("a + button")).toHaveCount(0);
    expect(await clipboard(page)).toBe("mine");
    await expect(page.getByRole("status")).toBeEmpty();
  });

  for (const width of [320, 1360]) {
    test(`at ${String(width)} px nothing moves or overflows, and the text stays as it was`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      const before = await places(page);
      for (const what of ["paragraph", "heading"]) {
        await page.getByRole("link", { name: `Link to this ${what}` }).click();
        await expect(page.getByRole("status")).toHaveText("Link copied");
        expect(await places(page)).toEqual(before);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      expect(await selectable(page.locator("#second"))).toBe("A heading to link to");
    });
  }

  test("the mark shows to a pointer on its block, and always in forced colours and to touch", async ({
    page,
    browser,
  }) => {
    await page.goto(address);
    const mark = page.getByRole("link", { name: "Link to this paragraph" });
    await expect(mark).toHaveCSS("opacity", "0");
    await page.locator("#first").hover();
    await expect(mark).toHaveCSS("opacity", "1");
    await page.mouse.move(0, 0);
    await expect(mark).toHaveCSS("opacity", "0");
    await mark.focus();
    await expect(mark).toHaveCSS("opacity", "1");
    const box = await mark.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await page.getByRole("link", { name: "Link to this heading" }).focus();
    await page.emulateMedia({ forcedColors: "active" });
    await expect(mark).toHaveCSS("opacity", "1");

    const phone = await browser.newPage({ isMobile: true, hasTouch: true, baseURL: page.url() });
    await addPermalinks(phone);
    await phone.goto(page.url());
    await expect(phone.getByRole("link", { name: "Link to this paragraph" })).toHaveCSS("opacity", "1");
    await phone.context().close();
  });

  test("without a clipboard they are links", async ({ page }) => {
    await page.addInitScript(removeClipboard);
    await page.goto(address);
    const link = page.getByRole("link", { name: "Link to this paragraph" });
    await link.click();
    await expect(page).toHaveURL(/#first$/u);
    await expect(page.locator(".permalink + button")).toHaveCount(0);
    await expect(link).not.toHaveAttribute("title");
  });
});

test.describe("where copying fails", () => {
  test("no button promises it without a clipboard", async ({ page }) => {
    await page.addInitScript(removeClipboard);
    await page.goto(address);
    await expect(page.getByRole("status")).toBeAttached();
    await expect(page.getByRole("button")).toHaveCount(0);
  });

  test("a refusal is said, and the quotation is selected", async ({ page }) => {
    await page.addInitScript(refuseClipboard);
    await page.goto(address);
    const quotation = await selectable(page.locator("[data-quotation]"));
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await button(page, copyQuotation).click();
    await expect(page.getByRole("status")).toHaveText("The browser did not allow it. Copy what is selected.");
    expect(await page.evaluate(() => String(getSelection()))).toBe(quotation);
  });

  test("a refused permalink is shown and selected", async ({ page }) => {
    await page.addInitScript(refuseClipboard);
    await addPermalinks(page);
    await page.goto(address);
    await page.getByRole("link", { name: "Link to this paragraph" }).click();
    const link = `${await canonicalOf(page)}#first`;
    await expect(page.getByRole("status")).toHaveText(`The browser did not allow it. Copy what is selected. ${link}`);
    expect(await page.evaluate(() => String(getSelection()))).toBe(link);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the share sheet gets title, text and address of the page", async ({ page }) => {
    await page.addInitScript(stubShareSheet, undefined);
    await page.goto(`${address}#claim`);
    await button(page, "Share").tap();
    const shared = page.locator("html[data-shared]");
    expect(JSON.parse((await shared.getAttribute("data-shared")) ?? "")).toEqual({
      title: await page.title(),
      text: claim.statement,
      url: await canonicalOf(page),
    });
    await expect(page.getByRole("status")).toBeEmpty();
  });

  for (const [reason, said] of [
    ["AbortError", ""],
    ["DataError", "Sharing did not work"],
  ] as const) {
    test(`a sheet that ends with ${reason} leads to “${said}”`, async ({ page }) => {
      await page.addInitScript(stubShareSheet, reason);
      await page.goto(address);
      await button(page, "Share").tap();
      await expect(page.locator("html[data-shared]")).toBeAttached();
      // The rejection has been dealt with by the next task, so what is not said by then is never said.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
      expect(await page.getByRole("status").textContent()).toBe(said);
    });
  }

  test("without a sheet there is no button for it", async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, "share");
    });
    await page.goto(address);
    await expect(button(page, copyLink)).toBeVisible();
    await expect(button(page, "Share")).toHaveCount(0);
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the address is a link, the quotation is text, and there is no button", async ({ page }) => {
    await page.goto(address);
    const canonical = await canonicalOf(page);
    await expect(page.getByRole("link", { name: canonical, exact: true })).toHaveAttribute("href", canonical);
    await expect(page.getByText(`${enGB.quoted(claim.passage.exact)} — `)).toBeVisible();
    await expect(page.getByRole("button")).toHaveCount(0);
  });

  test("a permalink is a link", async ({ page }) => {
    await addPermalinks(page);
    await page.goto(address);
    await page.getByRole("link", { name: "Link to this paragraph" }).click();
    await expect(page).toHaveURL(/#first$/u);
  });
});

/** Where everything stands in the page's main part and its foot. */
const places = (page: Page): Promise<string[]> =>
  page.locator("main *:not(button, script), footer").evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.localName} ${[x + scrollX, y + scrollY, width, height].map(Math.round).join(" ")}`;
    }),
  );

/** Fonts are used if they come in time; two pages that are compared must not differ in that. */
const withoutFonts = (page: Page): Promise<unknown> => page.route("**/*.woff2", (route) => route.abort());

/** Serves the claim's page with two permalinks more, and the styles of theirs, under the policy that the build writes. */
async function addPermalinks(page: Page): Promise<void> {
  const blocks = `<p id="first">A paragraph to link to, long enough to fill more than one line on a telephone.${permalink("first", "paragraph")}</p>
    <h2 id="second">A heading to link to${permalink("second", "heading")}</h2>
    <section id="third"><h2><a href="#third">A finding</a></h2><p><a href="#first">Elsewhere</a></p>
      <svg width="9" height="9"><a href="#third"><text>Drawn</text></a></svg></section>
    <p id="fourth">A note. ${permalink("fourth", "note")}</p>`;
  await page.route(
    (url) => url.pathname.endsWith(`/claims/${claim.id}/`),
    async (route) => {
      const response = await route.fetch();
      const html = (await response.text())
        .replace(/<meta http-equiv="content-security-policy"[^>]*>/u, "")
        .replace("<style>", `<style>${permalinkStyles}</style><style>`)
        .replace(/<main[^>]*>/u, (main) => `${main}${blocks}`);
      // The policy that was sent with the page is for its styles as they were.
      const headers = { ...response.headers(), "content-security-policy": "frame-ancestors 'none'" };
      const tree = fromHtml(html);
      finishPage(tree, () => undefined);
      await route.fulfill({ response, headers, body: writeCompact(tree) });
    },
  );
}

const permalink = (id: string, what: string): string =>
  `<a class="permalink" href="#${id}" aria-label="Link to this ${what}"></a>`;

/** A share sheet that notes what it gets, and ends as its reader or the system would end it. */
function stubShareSheet(reason: string | undefined): void {
  Object.defineProperty(Navigator.prototype, "share", {
    configurable: true,
    value: (data: ShareData) => {
      document.documentElement.dataset["shared"] = JSON.stringify(data);
      return reason === undefined ? Promise.resolve() : Promise.reject(new DOMException("", reason));
    },
  });
}

function removeClipboard(): void {
  Reflect.deleteProperty(Navigator.prototype, "clipboard");
}

function refuseClipboard(): void {
  Clipboard.prototype.writeText = () => Promise.reject(new DOMException("", "NotAllowedError"));
}
