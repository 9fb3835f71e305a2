import { expect, test } from "./fixtures.ts";

for (const path of ["./", "./abraham-accords-azerbaijan/"]) {
  test(`shows the headline at ${path}`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Trump eyes Azerbaijan");
  });
}
