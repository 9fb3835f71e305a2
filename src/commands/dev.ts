import "./telemetry-off.ts";
import { dev } from "astro";
import { readPort } from "./read-port.ts";
import { reportFailure } from "./report-failure.ts";
import { watchedFiles } from "./watched-files.ts";

// Serves the site from its sources on loopback; an open page reloads when one of them changes.
try {
  const { watcher } = await dev({ server: { port: readPort(process.env) } });
  await watchedFiles(watcher, "content");
  console.info("An open page reloads when a file in content/ changes.");
} catch (error) {
  reportFailure(error);
}
