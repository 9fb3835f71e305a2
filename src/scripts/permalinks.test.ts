import { expect, test } from "vitest";
import { isPlainClick } from "./permalinks.ts";

const keys = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

test("a click is plain while no key is held that takes the link elsewhere", () => {
  expect(isPlainClick(keys)).toBe(true);
  for (const key of Object.keys(keys)) expect(isPlainClick({ ...keys, [key]: true }), key).toBe(false);
});
