import type { Choice } from "./costs-among.ts";
import { findPlaces } from "./find-places.ts";
import { candidatesFor, type Candidate, type Label } from "./label-candidates.ts";
import { aroundOf, costAlone, costAnywhere, withRoom, type Around } from "./label-cost.ts";
import { ownersIn } from "./owners.ts";
import { holds, type Box } from "./plane-geometry.ts";

/** A name and the place that was chosen for it. */
export interface PlacedLabel extends Candidate {
  label: Label;
}

/** Where names may be set, in whole units, and in which size of type. */
export interface Sheet {
  area: Box;
  size: number;
}

/** More places than these no name has to choose from: those behind are too bad to be taken. */
const mostPlaces = 72;

/** Sets every name where all names together are best to read; one for which the sheet has no room is left out. */
export function placeLabels(labels: readonly Label[], sheet: Sheet): PlacedLabel[] {
  const ownerAt = ownersIn(
    sheet.area,
    labels.map(({ rings }) => rings),
  );
  const choices = labels
    .map((label) => bestOf(label, aroundOf(label, labels, ownerAt, sheet.size), sheet))
    .filter((list) => list.length > 0)
    .map((list, name) => list.map((place, rank): Choice & PlacedLabel => ({ ...place, name, rank })));
  return findPlaces(choices, sheet.size);
}

type Costed = PlacedLabel & Pick<Choice, "cost" | "room" | "reach">;

/** The places of a name that are the best by themselves, the best first; of those that cost the same, the nearest. */
function bestOf(label: Label, around: Around, { area, size }: Sheet): Costed[] {
  return candidatesFor(label, size)
    .filter(({ box }) => holds(area, box))
    .map((candidate) => ({
      candidate,
      cost: costAlone(candidate, label, around, size),
      anywhere: costAnywhere(candidate, size),
    }))
    .toSorted((a, b) => a.cost - b.cost || a.anywhere - b.anywhere)
    .slice(0, mostPlaces)
    .map(({ candidate, cost }) => ({ ...withRoom(candidate, size), label, cost }));
}
