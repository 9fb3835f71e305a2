import { expect, test } from "vitest";
import { inQuotes } from "./in-quotes.ts";

test.each([
  ["It is close.", "“It is close.”"],
  ["“It’s close,” he said.", "“‘It’s close,’ he said.”"],
  ["He said it was “close”", "“He said it was ‘close’”"],
])("%s", (words, quoted) => {
  expect(inQuotes(words)).toBe(quoted);
});
