import "./telemetry-off.ts";
import { dev } from "astro";
import { reportFailure } from "./report-failure.ts";

const { PORT: port = "4321" } = process.env;

// Serves the site from its sources on loopback; an open page reloads when one of them changes.
await dev({ server: { port: Number(port) } }).catch(reportFailure);
