import { expect, test } from "vitest";
import { joinPolicies } from "./join-policies.ts";

const page = (hash: string, more = ""): string => `default-src 'none'; style-src 'sha256-${hash}'${more}`;

test("allows what any of the documents needs, each once, and says who may frame them", () => {
  expect(joinPolicies([page("a", "; script-src 'self'"), page("b"), page("a")], "'none'")).toBe(
    "default-src 'none'; style-src 'sha256-a' 'sha256-b'; script-src 'self'; frame-ancestors 'none'",
  );
});

test("keeps `'none'` only where nothing is allowed", () => {
  expect(joinPolicies(["style-src 'none'; img-src 'none'", "style-src 'sha256-a'"], "* file:")).toBe(
    "style-src 'sha256-a'; img-src 'none'; frame-ancestors * file:",
  );
});

test("leaves to pages what is too long for hosts, rather than allow more", () => {
  const policies = Array.from({ length: 40 }, (_, index) => page(`${String(index).padStart(43, "x")}=`));
  expect(joinPolicies(policies, "'none'")).toBe("frame-ancestors 'none'");
  expect(joinPolicies(policies.slice(0, 20), "'none'")).toContain("default-src 'none'; style-src 'sha256-");
});
