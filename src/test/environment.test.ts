import { expect, test } from "vitest";
import { hostVariables, siteAddress } from "../hosting/site-address.ts";
import { setTestEnvironment } from "./environment.ts";

const here = { site: "http://localhost:4321", base: "/", isKnown: true };

test.each(hostVariables)("tests know the site at one address, whatever %s says", (name) => {
  const environment = { [name]: "https://example.org/news/", BASE_PATH: "/news/", NETLIFY: "true" };
  setTestEnvironment(environment);
  expect(siteAddress(environment)).toEqual(here);
});

test("tests run in one time zone and language, for no production, and in no colour", () => {
  const environment = { TZ: "Pacific/Apia", LANG: "tr_TR.UTF-8", NODE_ENV: "production", FORCE_COLOR: "1", HOME: "/h" };
  setTestEnvironment(environment);
  const { SITE_URL, BASE_PATH, ...rest } = environment as Record<string, string>;
  expect(SITE_URL).toBe(here.site);
  expect(BASE_PATH).toBe("/");
  expect(rest).toEqual({ TZ: "UTC", LC_ALL: "C.UTF-8", LANG: "tr_TR.UTF-8", HOME: "/h" });
});

test("these tests do", () => {
  const { TZ, LC_ALL, PORT, NETLIFY } = process.env;
  expect({ TZ, LC_ALL, PORT, NETLIFY, ...siteAddress(process.env) }).toEqual({ TZ: "UTC", LC_ALL: "C.UTF-8", ...here });
});
