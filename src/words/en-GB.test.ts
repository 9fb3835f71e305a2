import { expect, test } from "vitest";
import { exampleStory } from "../test/example-story.ts";
import { enGB } from "./en-GB.ts";

test.each([
  ["It is close.", "“It is close.”"],
  ["“It’s close,” he said.", "“‘It’s close,’ he said.”"],
  ["He said it was “close”", "“He said it was ‘close’”"],
])("%s is quoted with marks of its own", (words, quoted) => {
  expect(enGB.quoted(words)).toBe(quoted);
});

test("a search in vain is told with the newest page read, and its date", () => {
  const [newest] = exampleStory().claims.flatMap(({ outcome }) => outcome?.notFound ?? []);
  if (!newest) throw new Error("In the example story nothing was looked for in vain.");
  const { notFound, newest: page } = enGB.claimPage;
  expect(notFound(page(newest.publisher, newest.published)).join("")).toMatch(
    /^We looked for what came later and found nothing; .+ Water Board, May 2026\.$/u,
  );
});

test("what is said of an article that has no note on its date ends with its date", () => {
  expect(enGB.head.published("The Courier", "3 March 2026").join("")).toBe("The Courier, 3 March 2026.");
  expect(enGB.head.published("The Courier", "March", "No day is shown.").join("")).toBe(
    "The Courier, March. No day is shown.",
  );
});
