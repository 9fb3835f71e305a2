import { parse, stringify } from "devalue";
import { expect, test } from "vitest";
import { projectRoot } from "../test/project-copy.ts";
import { openContent } from "./project-content.ts";

const content = openContent(projectRoot);

test("whoever asks for the content is given what was compiled, and nobody before that", () => {
  expect(() => content.compiled()).toThrow("before it has been compiled");
  const compiled = content.compile({});
  expect(content.compiled()).toBe(compiled);
  // Compared without a matcher: it would go through all that refers back to itself, for a message that nobody reads.
  expect(content.reopen().compile({}) === compiled).toBe(false);
});

test("content that was written and read again, as Astro does for pages, is the same, one thing still being one", () => {
  const before = content.compile({});
  const after: unknown = parse(stringify(before));
  const pairs = new Map<object, object>();
  const differences: string[] = [];
  compare(before, after, "content");
  expect(differences).toEqual([]);
  // The story is one thing for its claims and their voices, and so are these for it.
  expect(pairs.size).toBeGreaterThan(1000);
  expect(new Set(pairs.values()).size).toBe(pairs.size);

  function compare(from: unknown, to: unknown, path: string): void {
    if (!isObject(from) || !isObject(to)) {
      if (!Object.is(from, to)) differences.push(path);
      return;
    }
    if (pairs.has(from)) {
      if (pairs.get(from) !== to) differences.push(`${path}, which is another thing by now`);
      return;
    }
    pairs.set(from, to);
    const isPlain = Array.isArray(from) || Object.getPrototypeOf(from) === Object.prototype;
    if (!isPlain) differences.push(`${path}, which is more than data`);
    const [keys, others] = [Reflect.ownKeys(from), Reflect.ownKeys(to)];
    if (keys.join() !== others.join()) differences.push(`${path}, which has other keys`);
    for (const key of keys) compare(Reflect.get(from, key), Reflect.get(to, key), `${path}.${String(key)}`);
  }
});

const isObject = (value: unknown): value is object =>
  typeof value === "function" || (typeof value === "object" && value !== null);
