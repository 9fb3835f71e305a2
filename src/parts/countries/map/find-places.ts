import { costsAmong, type Choice } from "./costs-among.ts";

/** No more moves than these are tried: more names than fit would otherwise be moved about for seconds. */
const mostTries = 2000;

/**
 * Finds places for names that cost little together. Costs are whole numbers and nothing is left to chance: the same names
 * are set the same way on every machine. First each name takes its best place, and gives way where it is in the way of
 * others. Then the names try in turn the places that are better by themselves than what they have, and those that are in
 * the way there look for places again. What makes the whole better is kept, until nothing does.
 * @param choices for each name its places, at least one, the best first
 * @param size of type, in units of the drawing
 * @returns one place for each name
 */
export function findPlaces<T extends Choice>(choices: readonly (readonly T[])[], size: number): T[] {
  const { costOf, met } = costsAmong(choices, size);
  const total = (places: readonly T[]): number =>
    places.reduce((sum, place) => sum + costOf(place, places.slice(0, place.name)), 0);

  const bestInstead = (place: T, places: readonly T[]): T => {
    let [best, least] = [place, costOf(place, places)];
    for (const other of choices[place.name] ?? []) {
      if (other.cost >= least) break;
      const cost = costOf(other, places, least);
      if (cost < least) [best, least] = [other, cost];
    }
    return best;
  };
  /** Lets names move to the places best for them, and then those that met them. Every move costs less, so it ends. */
  const settle = (before: readonly T[], first: Iterable<number>, held?: number): T[] => {
    const places = [...before];
    const waiting = new Set(first);
    // A set goes on with what is added to it meanwhile.
    for (const name of waiting) {
      waiting.delete(name);
      const from = places[name];
      const to = from && bestInstead(from, places);
      if (!to || to === from) continue;
      places[name] = to;
      for (const other of [...met(from, places), ...met(to, places)]) if (other.name !== held) waiting.add(other.name);
    }
    return places;
  };
  /** All places once a name has moved, those it met or meets now have settled, and the name itself has then. */
  const afterMove = (from: T, to: T, places: readonly T[]): T[] => {
    const concerned = [...new Set([...met(from, places), ...met(to, places)])];
    const names = concerned.map(({ name }) => name);
    return settle(settle(places.with(to.name, to), names, to.name), [to.name]);
  };

  const best = choices.flatMap((list) => list.slice(0, 1));
  let places = settle(best, choices.keys());
  let tries = 0;
  for (let least = Infinity; total(places) < least;) {
    least = total(places);
    for (const to of choices.flat()) {
      const from = places[to.name];
      if (!from || to.cost >= costOf(from, places) || to === from || tries === mostTries) continue;
      tries += 1;
      const next = afterMove(from, to, places);
      if (total(next) < total(places)) places = next;
    }
  }
  return places;
}
