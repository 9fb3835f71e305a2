import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Another site on this machine, of an origin of its own. */
export interface Elsewhere {
  /** The address of a page there with a body. */
  pageOf: (body: string) => string;
  stop: () => void;
}

/** What a test that opens such a page says of it: that request leaves the site. */
export const requestElsewhere = /^request: \S+\/elsewhere\//u;

/**
 * Serves pages that frame ours. A page without an address will not do: the policy by which anyone may frame an embed
 * means anyone with an address.
 */
export async function serveElsewhere(): Promise<Elsewhere> {
  const server = createServer((request, response) => {
    const body = new URL(request.url ?? "", "http://localhost").searchParams.get("body") ?? "";
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">${body}`);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    pageOf: (body) => `http://127.0.0.1:${String(port)}/elsewhere/?${new URLSearchParams({ body }).toString()}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
