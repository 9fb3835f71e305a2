import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { tellProgress } from "./progress.mjs";

let told: string[] = [];
const write = (text: string): number => told.push(text);
beforeEach(() => {
  vi.useFakeTimers();
  told = [];
});
afterEach(() => {
  vi.useRealTimers();
});

test("a file gets whole lines, ever fewer of them", () => {
  const end = tellProgress("Building", { write }, () => "12 pages");
  vi.advanceTimersByTime(121_000);
  expect(end()).toBe(121);
  expect(told).toEqual(["Building …\n", "Building … 20 s, 12 pages\n", "Building … 120 s, 12 pages\n"]);
  vi.advanceTimersByTime(10_000_000);
  expect(told).toHaveLength(3);
});

test("an hour takes four lines", () => {
  tellProgress("Building", { write });
  vi.advanceTimersByTime(3_600_000);
  expect(told).toHaveLength(4);
});

test("a terminal has one line, written anew each second and gone at the end", () => {
  const end = tellProgress("Building", { isTTY: true, write });
  vi.advanceTimersByTime(2000);
  end();
  vi.advanceTimersByTime(5000);
  const anew = "\u{1B}[2K";
  expect(told).toEqual([0, 1, 2].map((second) => `${anew}Building … ${second} s\r`).concat(anew));
});
