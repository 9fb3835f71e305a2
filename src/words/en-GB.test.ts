import { expect, test } from "vitest";
import { enGB } from "./en-GB.ts";

test.each([
  ["It is close.", "“It is close.”"],
  ["“It’s close,” he said.", "“‘It’s close,’ he said.”"],
  ["He said it was “close”", "“He said it was ‘close’”"],
])("%s is quoted with marks of its own", (words, quoted) => {
  expect(enGB.quoted(words)).toBe(quoted);
});
