import { expect, test } from "vitest";
import { fullAddress } from "./full-address.ts";

const canonical = "https://example.org/news/some-story/";

test("a place is shared at the page's canonical address, wherever it was opened", () => {
  for (const here of ["https://example.org/news/", "http://127.0.0.1:4321/news/?a=b#else", `${canonical}#claim-a`]) {
    expect(fullAddress("#claim-b", canonical, here)).toBe(`${canonical}#claim-b`);
  }
});

test("a page is shared without the place where its reader is", () => {
  expect(fullAddress("", canonical, `${canonical}#claim-a`)).toBe(canonical);
  expect(fullAddress("", undefined, `${canonical}#claim-a`)).toBe(canonical);
});

test("a page that names no address is shared where it is", () => {
  expect(fullAddress("#a", undefined, "http://127.0.0.1:4321/x/#b")).toBe("http://127.0.0.1:4321/x/#a");
});

test("letters beyond ASCII stay encoded, once", () => {
  expect(fullAddress("#caf%C3%A9", canonical, canonical)).toBe(`${canonical}#caf%C3%A9`);
});
