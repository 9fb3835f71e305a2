import { candidatesFor, type Candidate, type Label } from "./label-candidates.ts";
import { costAlone, costBeside } from "./label-cost.ts";
import { holds, type Box } from "./plane-geometry.ts";

/** A name and the place that was chosen for it. */
export interface PlacedLabel extends Candidate {
  label: Label;
}

/** Where names may be set, and in which size of type. */
export interface Sheet {
  area: Box;
  size: number;
}

/** A place, and how unwelcome it is by itself. */
interface Choice extends PlacedLabel {
  cost: number;
}

const tries = 3;
const steps = 15_000;
/** How much worse a move may be, in the beginning and in the end. */
const [warm, cold] = [120, 1.5];

/**
 * Sets every name by simulated annealing (Christensen, Marks and Shieber, 1995): names move at random, at first also to
 * worse places, so that they can get past each other, later only to better ones. Chance comes from a fixed seed: the
 * same labels are always set the same way.
 */
export function placeLabels(labels: readonly Label[], sheet: Sheet): PlacedLabel[] {
  const choices = labels.map((label) => choicesFor(label, labels, sheet)).filter((list) => list.length > 0);
  const results = Array.from({ length: tries }, (_, seed) => anneal(choices, sheet.size, seededRandom(seed + 1)));
  return results.toSorted((a, b) => a.cost - b.cost)[0]?.placed ?? [];
}

function anneal(choices: Choice[][], size: number, random: () => number): { placed: Choice[]; cost: number } {
  const placed = choices.flatMap((list) => list.slice(0, 1));
  const costIn = (choice: Choice, index: number): number =>
    placed.reduce((sum, other, at) => (at === index ? sum : sum + costBeside(choice, other, size)), choice.cost);
  const costs = placed.map(costIn);
  for (let step = 0; step < steps; step += 1) {
    const index = Math.floor(random() * choices.length);
    const [list = [], before] = [choices[index], placed[index]];
    // Squared, because the good places come first in the list.
    const after = list[Math.floor(random() ** 2 * list.length)];
    const heat = warm * (cold / warm) ** (step / steps);
    const bound = (costs[index] ?? 0) - heat * Math.log(random());
    if (!before || !after || after.cost >= bound) continue;
    const cost = costIn(after, index);
    if (cost >= bound) continue;
    placed.forEach(
      (other, at) => (costs[at] = (costs[at] ?? 0) + costBeside(after, other, size) - costBeside(before, other, size)),
    );
    [placed[index], costs[index]] = [after, cost];
  }
  return { placed, cost: costs.reduce((sum, cost) => sum + cost, 0) };
}

function choicesFor(label: Label, labels: readonly Label[], { area, size }: Sheet): Choice[] {
  const others = labels.filter((other) => other !== label);
  return candidatesFor(label, size)
    .filter(({ box }) => holds(area, box))
    .map((candidate) => ({ ...candidate, label, cost: costAlone(candidate, label, others, size) }))
    .toSorted((a, b) => a.cost - b.cost);
}

/** Chance that is the same at every build: mulberry32 by Tommy Ettinger, in the public domain. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
