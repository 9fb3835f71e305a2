import { expect, test } from "vitest";
import { leftOut } from "./further-evidence.ts";

test("says in one line which programs are not there", () => {
  const nowhere = { nginx: undefined, Caddy: "/usr/bin/caddy", Firefox: undefined };
  expect(leftOut(nowhere)).toBe("Left out, because not installed here: nginx, Firefox.");
});

test("says nothing where all are", () => {
  expect(leftOut({ nginx: "/usr/sbin/nginx", Firefox: { executablePath: "/usr/bin/firefox" } })).toBeUndefined();
});
