import { formatTable } from "./format-table.ts";
import { buildKinds, type BuildKind, type Builds } from "./measure-builds.ts";

/** What the builds of a number of stories took, and those of plain Astro with as many pages. */
export interface Compared {
  stories: number;
  ours: Builds;
  plain: Builds;
}

/**
 * Seconds of processor time that one more story may take, on two quiet cores of an AMD EPYC; on another machine only the
 * ratios to plain Astro can be compared.
 */
const bounds: Partial<Record<BuildKind, number>> = { cold: 1.5, unchanged: 0.3 };

/** Two tables: what each build took, and what one more story takes, by which of the builds differ in nothing else. */
export function formatBuilds(compared: readonly Compared[]): string {
  const builds = compared.flatMap(({ stories, ours, plain }) =>
    buildKinds.map((kind) => {
      const [own, other] = [ours.costs[kind], plain.costs[kind]];
      const times = [own.seconds, other.seconds, own.seconds / other.seconds];
      return [stories, kind, ours.pages, ...times, Math.round(own.megabytes), Math.round(other.megabytes)];
    }),
  );
  const slopes = slopesOf(compared).map(({ from, to, kind, ours, plain }) => {
    return [`${from} to ${to}`, kind, ours, bounds[kind] ?? "none", plain, ours / plain];
  });
  return [
    "Processor time in seconds, and the most memory of one process:\n",
    formatTable(["stories", "build", "pages", "s", "plain Astro, s", "ratio", "MB", "plain Astro, MB"], builds),
    ...(slopes.length > 0
      ? [
          "\nOne more story, in seconds of processor time:\n",
          formatTable(["stories", "build", "s", "bound, s", "plain Astro, s", "ratio"], slopes),
        ]
      : []),
  ].join("\n");
}

/** What one more story takes in seconds, between each number of stories and the next. */
interface Slope {
  from: number;
  to: number;
  kind: BuildKind;
  ours: number;
  plain: number;
}

export function slopesOf(compared: readonly Compared[]): Slope[] {
  return compared.slice(1).flatMap((more, index) => {
    const fewer = compared[index];
    if (!fewer) return [];
    const [from, to] = [fewer.stories, more.stories];
    const rise = (who: "ours" | "plain", kind: BuildKind): number =>
      (more[who].costs[kind].seconds - fewer[who].costs[kind].seconds) / (to - from);
    return buildKinds
      .filter((kind) => kind in bounds)
      .map((kind) => ({ from, to, kind, ours: rise("ours", kind), plain: rise("plain", kind) }));
  });
}
