import { request, type IncomingHttpHeaders, type RequestOptions } from "node:http";
import { buffer } from "node:stream/consumers";

/** A server that runs as a host would, with the host's own engine. */
export interface Host {
  /** How to reach it: a socket of its own leaves no port to be taken by another. */
  at: Pick<RequestOptions, "host" | "port" | "socketPath">;
  stop: () => Promise<void>;
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks for a path as it stands: nothing is followed, unpacked or kept. */
export async function ask(
  { at }: Host,
  path: string,
  { method = "GET", headers = {} }: { method?: string; headers?: Readonly<Record<string, string>> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ ...at, path, method, headers: { host: "localhost", ...headers }, agent: false }, (response) => {
      buffer(response).then(
        (body) => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
        },
        (error: unknown) => {
          reject(error instanceof Error ? error : new Error(String(error)));
        },
      );
    })
      .on("error", reject)
      .end();
  });
}
