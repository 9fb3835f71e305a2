import { expect, test } from "vitest";
import { deepestIn } from "./anchors.ts";
import type { Ring } from "./plane-geometry.ts";

const hook = (side: number): Ring => [
  [0, 0],
  [side, 0],
  [side, 0.2 * side],
  [0.2 * side, 0.2 * side],
  [0.2 * side, side],
  [0, side],
];

test.each([3, 30, 300])("a hook with sides of %d units is named in its bend, whatever its size", (side) => {
  const [x, y] = deepestIn(hook(side));
  // The circle that touches both outer sides and the inner corner is the largest in it.
  const deepest = 0.2 * (2 - Math.SQRT2);
  expect(Math.min(x, y) / side).toBeGreaterThan(deepest - 0.02);
  expect(Math.hypot(x / side - 0.2, y / side - 0.2)).toBeGreaterThan(deepest - 0.02);
  expect(Math.max(x, y) / side).toBeLessThan(0.2);
});
