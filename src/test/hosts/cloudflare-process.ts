import { unstable_startWorker } from "wrangler";

// Serves a folder by the engine that Cloudflare serves static assets with, as a process of its own, because wrangler
// takes its settings from the environment. It ends when whoever started it ends or lets go.
const [, , config = ""] = process.argv;
const worker = await unstable_startWorker({
  config,
  dev: {
    server: { hostname: "127.0.0.1", port: 0 },
    inspector: false,
    logLevel: "warn",
    persist: false,
    remote: false,
    watch: false,
  },
});
process.once("disconnect", () => {
  void worker.dispose().finally(() => process.exit());
});
await worker.ready;
process.send?.((await worker.url).href);
