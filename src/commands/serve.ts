import { interrupts } from "../interrupts.mjs";
import { freePort, readPort } from "./free-port.ts";
import { reportFailure } from "./report-failure.ts";
import { serveSite } from "./serve-site.ts";

// Serves what the build has written, until it is interrupted: that is how it ends, and no failure.
try {
  const wanted = readPort(process.env);
  const site = await serveSite(await freePort(wanted));
  process.exitCode = 0;
  // Ctrl-C comes from the terminal and again from npm.
  for (const signal of interrupts) process.on(signal, () => void site.stop().finally(() => process.exit()));
  const isTaken = wanted !== 0 && new URL(site.address).port !== String(wanted);
  console.log(`Serving dist until Ctrl-C is pressed${isTaken ? `; port ${String(wanted)} is taken` : ""}:`);
  console.log(site.address);
} catch (error) {
  reportFailure(error);
}
