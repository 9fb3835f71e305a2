import { availableParallelism } from "node:os";
import { join } from "node:path";
import { readKept, writeKept } from "../kept/kept-file.ts";
import type { Card } from "./card.ts";
import { cardName } from "./card-name.ts";
import { createDrawCard } from "./draw-card.ts";

/** How many pictures there are, and how many of them had to be drawn. */
export interface Drawn {
  pictures: number;
  drawn: number;
}

/**
 * Draws those cards that no earlier build kept in a folder, as many at a time as there are cores. Cards that look the same share a
 * picture.
 * @throws once for all cards that cannot be drawn, naming each
 */
export async function drawMissing(cards: readonly Card[], folder: string): Promise<Drawn> {
  const wanted = new Map(cards.map((card) => [cardName(card), card]));
  const draw = createDrawCard();
  const waiting = wanted.entries();
  const faults: string[] = [];
  let drawn = 0;
  const work = async (): Promise<void> => {
    for (const [name, card] of waiting) {
      const file = join(folder, name);
      if (readKept(file)) continue;
      try {
        writeKept(file, await draw(card));
        drawn += 1;
      } catch (error) {
        faults.push(error instanceof Error ? error.message : String(error));
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  if (faults.length > 0) throw new Error(faults.toSorted().join("\n"));
  return { pictures: wanted.size, drawn };
}

/** What a build says about its cards; nothing where all were there. */
export function progressLine({ pictures, drawn }: Drawn, seconds: number): string | undefined {
  return drawn > 0 ? `cards: ${pictures} of ${pictures}, ${drawn} drawn in ${seconds.toFixed(1)} s` : undefined;
}
