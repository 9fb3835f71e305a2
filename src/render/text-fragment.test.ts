import { describe, expect, test } from "vitest";
import { textFragment } from "./text-fragment.ts";

const article =
  "Peace first, she said.\nTowns met on the bridge - again & again, twelve times before the thaw, in the cold of a long winter.\nPeace first, he said.";
const passage = (exact: string, from = 0) => ({ exact, start: article.indexOf(exact, from) });

describe("a text fragment", () => {
  test("names a short passage whole", () => {
    expect(textFragment(passage("she said"), article)).toBe(":~:text=she%20said");
  });

  test("names a long one by its ends", () => {
    const long = passage(
      "Towns met on the bridge - again & again, twelve times before the thaw, in the cold of a long winter",
    );
    expect(textFragment(long, article)).toBe(":~:text=Towns%20met%20on%20the%20bridge,cold%20of%20a%20long%20winter");
  });

  test("writes signs with a meaning of their own as codes", () => {
    expect(textFragment(passage("bridge - again & again, twelve"), article)).toBe(
      ":~:text=bridge%20%2D%20again%20%26%20again%2C%20twelve",
    );
  });

  test("adds the words before where the article says the same elsewhere", () => {
    expect(textFragment(passage("said", 30), article)).toBe(":~:text=Peace%20first%2C%20he-,said");
  });
});
