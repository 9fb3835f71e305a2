import { reportFailure } from "../../commands/report-failure.ts";
import { setTestEnvironment } from "../environment.ts";
import { buildSites } from "./built-sites.ts";

// Builds the sites that tests share, where they are not there yet.
setTestEnvironment(process.env);
try {
  await buildSites();
} catch (error) {
  reportFailure(error);
}
