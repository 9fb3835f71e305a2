import type { PlaywrightTestOptions } from "@playwright/test";

/** A way in which readers look at a page. */
export interface Mode {
  name: string;
  /** Pixels across. */
  width: number;
  use?: Partial<Pick<PlaywrightTestOptions, "colorScheme" | "javaScriptEnabled" | "contextOptions">>;
  /** Whether it is on paper. */
  isPrint?: boolean;
  /** Whether axe is asked: what it finds depends on colours, and on what a width hides. */
  hasAxe?: boolean;
}

/** Every way in which pages are tested; the first take turns, so that all pages together are seen in each. */
export const modes: readonly Mode[] = [
  { name: "on a phone", width: 390, use: { colorScheme: "light" }, hasAxe: true },
  { name: "on a desk in the dark", width: 1360, use: { colorScheme: "dark" }, hasAxe: true },
  { name: "on a phone in the dark", width: 390, use: { colorScheme: "dark" }, hasAxe: true },
  { name: "on a desk", width: 1360, use: { colorScheme: "light" }, hasAxe: true },
  // As wide as a desk at 400 %, says WCAG 2.2 in 1.4.10.
  { name: "on the smallest phone", width: 320 },
  { name: "on a tablet", width: 820 },
  { name: "just before notes stand in the margin", width: 832 },
  { name: "on a tablet held across", width: 1024 },
  { name: "on a wide screen", width: 1920 },
  { name: "in forced colours", width: 390, use: { contextOptions: { forcedColors: "active" } } },
  { name: "without script", width: 390, use: { javaScriptEnabled: false } },
  { name: "on paper", width: 1100, isPrint: true },
];

/** How many of the modes take turns. */
export const turns = modes.filter(({ hasAxe }) => hasAxe).length;
