import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { freePort, readPort } from "./free-port.ts";
import { explainFailure } from "./report-failure.ts";

describe("the port that PORT names", () => {
  test.each([
    [undefined, 4321],
    ["", 4321],
    ["0", 0],
    ["8080", 8080],
    ["65535", 65_535],
  ])("%s is %i", (PORT, port) => {
    expect(readPort({ PORT })).toBe(port);
  });

  test.each(["65536", "-1", "80.5", "http", " 80", "0x50", "1e3"])("%s is none", (PORT) => {
    expect(() => readPort({ PORT })).toThrow(`Unexpected PORT \`${PORT}\`, expected a number from 0`);
  });
});

describe("a free port", () => {
  const server = createServer();
  const takenPort = (): number => (server.address() as AddressInfo).port;
  beforeEach(async () => {
    await once(server.listen(0, "127.0.0.1"), "listening");
  });
  afterEach(async () => {
    await once(server.close(), "close");
  });

  test("is any, or that which is wanted", async () => {
    const port = await freePort();
    expect(port).toBeGreaterThan(1023);
    expect(await freePort(port)).toBe(port);
  });

  test("is another where that is taken", async () => {
    expect(await freePort(takenPort())).not.toBe(takenPort());
  });
});

test("a port that the system keeps for itself is explained", () => {
  const refusal = Object.assign(new Error("listen EACCES"), { code: "EACCES", syscall: "listen", port: 80 });
  expect(explainFailure(refusal)).toBe(
    "Unexpected refusal (EACCES) of port 80, expected one at which this user may listen: set PORT to one above 1023 and try again.",
  );
});
