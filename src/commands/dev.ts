import "./telemetry-off.ts";
import { dev } from "astro";
import { watchedFiles } from "./watched-files.ts";
import { reportFailure } from "./report-failure.ts";

const { PORT: port = "4321" } = process.env;

// Serves the site from its sources on loopback; an open page reloads when one of them changes.
try {
  const { watcher } = await dev({ server: { port: Number(port) } });
  await watchedFiles(watcher, "content");
  console.info("An open page reloads when a file in content/ changes.");
} catch (error) {
  reportFailure(error);
}
