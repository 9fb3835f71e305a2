import { expect, test } from "vitest";
import { addIds, emptyLedger } from "./add-ids.ts";

const ledger = `# Kept for good.
published:
  # Links to these stand in print.
  - claim:z
  # The one that was shared most.
  - note:b # in May

# What became of them.
moved:
  note:b: claim:z
`;

test("new ids are added in their order, and comments and what has moved stay", () => {
  expect(addIds(ledger, ["note:a", "claim:z", "claim:a"])).toEqual({
    added: ["claim:a", "note:a"],
    text: `# Kept for good.
published:
  # Links to these stand in print.
  - claim:a
  - claim:z
  - note:a
  # The one that was shared most.
  - note:b # in May

# What became of them.
moved:
  note:b: claim:z
`,
  });
});

test("where nothing is missing, nothing is changed, not even the order", () => {
  expect(addIds(ledger, ["note:b"])).toEqual({ text: ledger, added: [] });
});

test("what was added is not added again", () => {
  const { text } = addIds(ledger, ["event:x"]);
  expect(addIds(text, ["event:x", "claim:z"])).toEqual({ text, added: [] });
});

test("an empty ledger becomes a list, an id a line", () => {
  const { text } = addIds(emptyLedger, ["note:b", "note:a"]);
  expect(text).toMatch(/^# .*\n# .*\npublished:\n {2}- note:a\n {2}- note:b\n$/u);
});

test("a ledger without a list is refused", () => {
  expect(() => addIds("moved: {}\n", [])).toThrow("expected a list under `published`");
});
