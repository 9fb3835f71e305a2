/**
 * Whole percentages that add up to 100 (largest remainder): no reader should have to wonder where one per cent went.
 * @param shares parts of a whole, each from 0 to 1, adding up to 1
 */
export function wholePercents(shares: readonly number[]): number[] {
  const floors = shares.map((share) => Math.floor(share * 100));
  const missing =
    Math.round(shares.reduce((sum, share) => sum + share, 0) * 100) - floors.reduce((sum, part) => sum + part, 0);
  const byRemainder = [...shares.keys()].toSorted((a, b) => remainder(shares[b]) - remainder(shares[a]));
  const raised = new Set(byRemainder.slice(0, missing));
  return floors.map((floor, index) => (raised.has(index) ? floor + 1 : floor));
}

const remainder = (share = 0): number => share * 100 - Math.floor(share * 100);
