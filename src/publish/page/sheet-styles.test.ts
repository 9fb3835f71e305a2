import { expect, test } from "vitest";
import { sheetStyles } from "./sheet-styles.ts";

const address = new URL("https://ferry.example/a/");

test("a page names its site, its title and its address to its style for paper", () => {
  expect(sheetStyles({ site: "Ferry News", title: "A bridge", address })).toBe(
    ':root{--site:"Ferry News";--title:"A bridge";--origin:"https://ferry.example";--address:var(--origin)"/a/"}',
  );
});

test("no title can end the string it stands in, nor the style", () => {
  const title = 'The "old" \\ one</style>\nends';
  expect(sheetStyles({ site: "", title, address })).toContain(
    '--title:"The \\22 old\\22  \\5c  one\\3c /style>\\a ends"',
  );
});
