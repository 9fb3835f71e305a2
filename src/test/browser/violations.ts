import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What axe finds on a page as it is, a line each; the rules are those of WCAG 2.2 AA and axe's own good practice.
 * @param isPrint whether it is on paper, where nothing has to be hit
 */
export async function violationsOf(page: Page, isPrint = false): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(standards).disableRules(isPrint ? ["target-size"] : []);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`),
  );
}
