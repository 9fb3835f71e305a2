import { expect, test } from "vitest";
import { readDate } from "../story/dates.ts";
import { sharedParts } from "./shared-parts.ts";

test.each([
  ["2026-11-22", [2026, 11, 22]],
  ["2026-11", [2026, 11]],
  ["2026", [2026]],
  ["2025-08-01/2025-08-03", [2025, 8]],
  ["2025-08-30/2025-09-02", [2025]],
  ["2025-21", [2025]],
  // Winter ends in the next year.
  ["2025-24", undefined],
  ["2025-12-31/2026-01-02", undefined],
])("%s is no more exact than what its first and last day share", (edtf, parts) => {
  const date = readDate(edtf);
  expect(date && sharedParts(date)).toEqual(parts);
});
