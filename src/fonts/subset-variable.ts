import { convert } from "fontverter";
import subsetFont from "subset-font";
import { readTables, writeTables, type FontTables } from "./sfnt.ts";

/** What is kept of a variable font. */
interface VariableSubset {
  /** What the font shall draw; characters it lacks are passed over. */
  characters: string;
  weights: { min: number; max: number };
  /** Axes fixed at one value, by tag. */
  pinned: Readonly<Record<string, number>>;
  /** Whether all is kept by which letters of a script join, change their form and carry marks. */
  isScript?: boolean;
}

/** Kerning, and the letters drawn as one where an f would run into its neighbour. */
const latinFeatures = ["kern", "liga"];
const scriptFeatures = "kern liga ccmp locl rlig calt clig init medi med2 fina fin2 fin3 isol mark mkmk curs".split(
  " ",
);

/** Advance widths are in `gvar` as well, and style names are for menus of programs. */
const dropTables = ["HVAR", "STAT"];

/**
 * Cuts a variable font down to some characters and a range of weights, and packs it as WOFF2. The same input gives the
 * same bytes.
 *
 * Kerning stays as it is in the middle of the range. It differs little between its ends, and the table that says how
 * would be a seventh of the file.
 * @throws where the font lacks an axis, or numbers its glyphs differently at one weight
 */
export async function subsetVariable(
  font: Buffer,
  { characters, weights, pinned, isScript = false }: VariableSubset,
): Promise<Buffer> {
  const cut = async (wght: number | { min: number; max: number }): Promise<FontTables> => {
    const variationAxes = { ...pinned, wght };
    const keepFeatures = isScript ? scriptFeatures : latinFeatures;
    const options = { targetFormat: "truetype", keepFeatures, dropTables, noHinting: true, variationAxes } as const;
    return readTables(await subsetFont(font, characters, options));
  };
  const variable = await cut(weights);
  const still = await cut((weights.min + weights.max) / 2);
  // The tables put together name glyphs by number, so both cuts must have numbered them alike.
  if (!variable.get("cmap")?.equals(still.get("cmap") ?? Buffer.alloc(0))) throw new Error("Cuts of one font differ.");
  const merged = new Map(variable);
  for (const tag of ["GPOS", "GDEF"]) {
    const table = still.get(tag);
    if (table) merged.set(tag, table);
    else merged.delete(tag);
  }
  return convert(writeTables(merged), "woff2", "truetype");
}
