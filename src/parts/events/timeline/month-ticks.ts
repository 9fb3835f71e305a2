import { addMonths, format } from "date-fns";
import { enGB } from "date-fns/locale/en-GB";
import { textWidth } from "../../../views/drawing/text-width.ts";
import type { Axis } from "./axis.ts";
import { dateOf, dayNumber, type DaySpan } from "./day-number.ts";

export interface Tick {
  x: number;
  /** Left out where there is no room for it. */
  label?: string;
}

const steps = [1, 3, 6, 12, 24, 60, 120, 240];
const space = 8;

/** Ticks at the start of a stretch and at round months; the first label and Januaries carry the year. */
export function monthTicks(axis: Axis, stretches: readonly DaySpan[], size: number, end: number): Tick[] {
  const widest = textWidth("May 2000", size) + space;
  const step = steps.find((months) => months * 30 * axis.unitsPerDay >= widest) ?? 240;
  return stretches.flatMap((stretch, index) => {
    const frame = Math.min(axis.stretches[index]?.end ?? 0, end);
    const ticks: Tick[] = [];
    let free = Number.NEGATIVE_INFINITY;
    for (let month = dateOf(stretch.start); dayNumber(month) < stretch.end; month = addMonths(month, 1)) {
      const isFirst = ticks.length === 0;
      const isRound = (month.getFullYear() * 12 + month.getMonth()) % step === 0;
      if (!isFirst && !isRound) continue;
      const x = axis.at(dayNumber(month));
      const label = format(month, isFirst || month.getMonth() === 0 ? "MMM yyyy" : "MMM", { locale: enGB });
      const right = x + textWidth(label, size);
      const fits = x >= free && (isFirst || right <= frame);
      ticks.push(fits ? { x, label } : { x });
      if (fits) free = right + space;
    }
    return ticks;
  });
}
