import "./telemetry-off.ts";
import { build } from "astro";
import { reportFailure } from "./report-failure.ts";

// Writes the site to `dist`.
await build({}).catch(reportFailure);
