import type { PlaywrightTestOptions } from "@playwright/test";

/** A way in which readers look at a page. */
export interface Mode {
  name: string;
  /** Pixels across. */
  width: number;
  use?: Partial<Pick<PlaywrightTestOptions, "colorScheme" | "contextOptions">>;
  /** Whether the page's script runs; it does where nothing is said. */
  hasScript?: boolean;
  /** Whether it is on paper. */
  isPrint?: boolean;
  /** Whether axe is asked: what it finds depends on colours, and on what a width hides. */
  hasAxe?: boolean;
}

/** The widths at which axe is asked, by what a reader calls them. */
const axeWidths = [
  { on: "a phone", width: 390 },
  { on: "a desk", width: 1360 },
] as const;

/** In colours of ours; pages take turns in these, since much of what axe finds depends on colours. */
const coloured: readonly Mode[] = (["light", "dark"] as const).flatMap((colorScheme) =>
  axeWidths.map(({ on, width }) => ({ name: `on ${on}, ${colorScheme}`, width, use: { colorScheme }, hasAxe: true })),
);

const withoutThem: readonly Mode[] = axeWidths.flatMap(({ on, width }) => [
  { name: `on ${on}, in forced colours`, width, use: { contextOptions: { forcedColors: "active" } }, hasAxe: true },
  { name: `on ${on}, without script`, width, hasScript: false, hasAxe: true },
]);

/** Every way in which pages are tested; the first take turns, so that all pages together are seen in each. */
export const modes: readonly Mode[] = [
  ...coloured,
  ...withoutThem,
  { name: "on paper", width: 1100, isPrint: true, hasAxe: true },
  // As wide as a desk at 400 %, says WCAG 2.2 in 1.4.10.
  { name: "on the smallest phone", width: 320 },
  { name: "on a tablet", width: 820 },
  { name: "just before notes stand in the margin", width: 832 },
  { name: "on a tablet held across", width: 1024 },
  { name: "on a wide screen", width: 1920 },
];

/** How many of the modes take turns. */
export const turns = coloured.length;
