import { serveSite } from "../../commands/serve-site.ts";
import { installChromium } from "../chromium/install-chromium.ts";

/** Has a browser at hand and the built site served, before the first test and until the last. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  await installChromium();
  const site = await serveSite(0);
  process.env["SITE_ADDRESS"] = site.address;
  return site.stop;
}
