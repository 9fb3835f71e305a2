/**
 * Who changed a point: the first version, in the order of descent, whose words differ from those of the version it was
 * made from. Where those were not seen, the one before that counts.
 * @returns undefined where no version differs, as far as was seen
 */
export function changedBy({ says }: Change, versions: readonly Version[]): Version | undefined {
  const said = new Map(says.map(({ version, text }) => [version.id, text]));
  return versions
    .toSorted((a, b) => forebears(a).length - forebears(b).length)
    .find((version) => {
      const earlier = forebears(version).find(({ id }) => said.has(id));
      return earlier !== undefined && said.has(version.id) && said.get(version.id) !== said.get(earlier.id);
    });
}

/** The version it was made from, the one that was made from, and so on. */
const forebears = ({ from }: Version): Version[] => (from ? [from, ...forebears(from)] : []);
import type { Change, Version } from "../model.ts";
