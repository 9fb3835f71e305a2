/** Coordinates in whole units, which at these sizes nobody sees and a page of many drawings feels. */
export const whole = (value: number): number => Math.round(value);
