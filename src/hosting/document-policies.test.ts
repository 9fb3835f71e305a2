import { expect, test } from "vitest";
import { pagePolicy } from "./document-policies.ts";

test("reads a page's own policy, however its markup writes it", () => {
  const meta = `<meta http-equiv=content-security-policy content="default-src 'none'; style-src &#x27;none&#x27;">`;
  expect(pagePolicy("a.html", `<!doctype html>${meta}<p>text`)).toBe("default-src 'none'; style-src 'none'");
});

test("stops at a page without one", () => {
  expect(() => pagePolicy("a.html", "<p>content-security-policy")).toThrow("lack of a policy in a.html");
});

test.each(["default-src 'none'", "style-src 'unsafe-inline'", "style-src 'self' 'sha256-a'"])(
  "stops at a page that says `%s`: no header would forbid it other styles than its own",
  (policy) => {
    const meta = `<meta http-equiv=content-security-policy content="${policy}">`;
    expect(() => pagePolicy("a.html", meta)).toThrow("expected its styles by their hashes");
  },
);
