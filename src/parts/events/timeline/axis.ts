import type { DaySpan } from "./day-number.ts";

/** Where days lie along a line that leaves out the time between its stretches. */
export interface Axis {
  /** The place of a day's morning. */
  at: (day: number) => number;
  stretches: { start: number; end: number }[];
  unitsPerDay: number;
}

/** One scale for all stretches, so that lengths compare; where time is left out there is a gap of a fixed width. */
export function axisOf(stretches: readonly DaySpan[], origin: number, unitsPerDay: number, gap: number): Axis {
  const placed = stretches.map((stretch, index) => {
    const days = stretches.slice(0, index).reduce((sum, { start, end }) => sum + end - start, 0);
    return { ...stretch, place: origin + days * unitsPerDay + index * gap };
  });
  const at = (day: number): number => {
    const stretch = placed.findLast(({ start }) => start <= day) ?? placed[0];
    return stretch ? stretch.place + (day - stretch.start) * unitsPerDay : origin;
  };
  return {
    at,
    unitsPerDay,
    stretches: placed.map(({ place, start, end }) => ({ start: place, end: place + (end - start) * unitsPerDay })),
  };
}

/** The largest scale at which each text that starts at a day still ends within the frame. */
export function unitsPerDayFor(
  stretches: readonly DaySpan[],
  texts: readonly { day: number; width: number }[],
  room: number,
  gap: number,
): number {
  const inDays = axisOf(stretches, 0, 1, 0);
  const cutsBefore = (day: number): number => Math.max(0, stretches.filter(({ start }) => start <= day).length - 1);
  const scales = texts
    .map(({ day, width }) => ({ left: room - width - cutsBefore(day) * gap, days: inDays.at(day) }))
    .filter(({ days }) => days > 0)
    .map(({ left, days }) => left / days);
  return Math.max(0.1, Math.min(...scales));
}
