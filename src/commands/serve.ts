import { reportFailure } from "./report-failure.ts";
import { serveSite } from "./serve-site.ts";

const { PORT: port = "4321" } = process.env;

// Serves what the build has written, until it is interrupted.
const site = await serveSite(Number(port)).catch(reportFailure);
console.log(`Serving dist until Ctrl-C is pressed:\n${site.address}`);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    void site.stop().then(() => process.exit());
  });
}
