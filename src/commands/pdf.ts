import "./telemetry-off.ts";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { SetupError } from "../errors.ts";
import { siteAddress } from "../hosting/site-address.ts";
import { paths } from "../publish/addresses.ts";
import { openContent } from "../publish/project-content.ts";
import { installChromium } from "../test/browsers/install-chromium.ts";
import { printPage, readFormat } from "./print-page.ts";
import { reportFailure } from "./report-failure.ts";

// Prints each story of the built site into `.pdf`, with `--format=Letter` for sheets of that size.
try {
  const { values: options } = parseArgs({ options: { format: { type: "string", default: "A4" } } });
  const format = readFormat(options.format);
  const [root, folder] = [process.cwd(), ".pdf"];
  const site = { ...siteAddress(process.env), dist: join(root, "dist") };
  if (!existsSync(join(site.dist, "index.html"))) {
    throw new SetupError("Unexpected lack of `dist/index.html`, expected a built site: run `npm run build` first.");
  }
  mkdirSync(join(root, folder), { recursive: true });
  const browser = await chromium.launch(await installChromium());
  try {
    for (const { slug } of openContent(root).compile({}).stories) {
      writeFileSync(join(root, folder, `${slug}.pdf`), await printPage(browser, site, paths.story(slug), format));
      console.info(`${folder}/${slug}.pdf`);
    }
  } finally {
    await browser.close();
  }
} catch (error) {
  reportFailure(error);
}
