import { fromHtml } from "hast-util-from-html";
import { h } from "hastscript";
import { expect, test } from "vitest";
import { completeLinks } from "./links-to-words.ts";
import { pageText } from "./page-text.ts";

const story = pageText(
  fromHtml(`<h1>Will the bridge open?</h1>
    <p><span id=one></span>The bridge <a href=x>is  shut</a>. <span id=two></span>The bridge will open.
    <p><span id=three></span>Yes.<p>A<p><span id=four></span>Yes.<p>A<p>Yes.<p>A`),
);
const textAt = (address: string) => (address === "/story/" ? story : undefined);

/** Where a link leads once it is complete. */
function complete(href: string): unknown {
  const link = h("a", { href });
  completeLinks([h("p"), link], textAt);
  return link.properties.href;
}

test.each([
  ["/story/#one:~:text=The%20bridge%20is%20shut", "/story/#one:~:text=The%20bridge%20is,shut"],
  ["/story/#two:~:text=The%20bridge", "/story/#two:~:text=The%20bridge,-will"],
  ["/story/#one:~:text=The%20bridge%20is%20%20shut", "/story/#one:~:text=The%20bridge%20is,shut"],
])("the link %s becomes %s", (href, expected) => {
  expect(complete(href)).toBe(expected);
});

test("a link leads by its id alone where nothing tells the words apart", () => {
  expect(complete("/story/#four:~:text=Yes.")).toBe("/story/#four");
});

test.each([
  "/story/#one",
  "/other/#one:~:text=The%20bridge",
  "https://other.example/story/#one:~:text=The%20bridge",
  "https://other.example/#:~:text=The%20bridge",
])("the link %s stays as it is", (href) => {
  expect(complete(href)).toBe(href);
});

test.each([
  ["words that do not begin there", "/story/#one:~:text=bridge"],
  ["an id that is not there", "/story/#five:~:text=The%20bridge"],
  ["no words", "/story/#one:~:text="],
])("a link to %s stops the build", (_what, href) => {
  expect(() => complete(href)).toThrow(/^Unexpected words at `#\w+` of \/story\/, expected “.*”\.$/u);
});
