import { formatTable } from "./format-table.ts";
import { buildKinds, type BuildKind, type Builds } from "./measure-builds.ts";

/** What the builds of a number of stories took, and those of plain Astro with as many pages. */
export interface Compared {
  stories: number;
  ours: Builds;
  plain: Builds;
}

/**
 * Seconds of processor time that one more story may take, on a quiet machine with two cores; on one that has other work
 * to do, only the ratios to plain Astro can be compared.
 */
const bounds = [
  { kind: "cold", bound: 1.5 },
  { kind: "unchanged", bound: 0.3 },
] as const satisfies { kind: BuildKind; bound: number }[];

/** Writes two tables: what each build took, and where there are several numbers of stories, what one more story takes. */
export function formatBuilds(compared: readonly Compared[]): string {
  const builds = compared.flatMap(({ stories, ours, plain }) =>
    buildKinds.map((kind) => {
      const [own, other] = [ours.costs[kind], plain.costs[kind]];
      const times = [own.seconds, own.seconds / ours.costs.cold.seconds, other.seconds, own.seconds / other.seconds];
      return [stories, kind, ours.pages, ...times, Math.round(own.megabytes), Math.round(other.megabytes)];
    }),
  );
  const slopes = slopesOf(compared).map(({ from, to, kind, bound, ours, plain }) => {
    return [`${from} to ${to}`, kind, ours, bound, plain, ours / plain];
  });
  return [
    "Processor time in seconds, and the most memory of one process:\n",
    formatTable(
      ["stories", "build", "pages", "s", "of cold", "plain Astro, s", "ratio", "MB", "plain Astro, MB"],
      builds,
    ),
    ...(slopes.length > 0
      ? [
          "\nOne more story, in seconds of processor time:\n",
          formatTable(["stories", "build", "s", "bound, s", "plain Astro, s", "ratio"], slopes),
        ]
      : []),
  ].join("\n");
}

/** What one more story takes in seconds, between a number of stories and the next. */
interface Slope {
  from: number;
  to: number;
  kind: BuildKind;
  bound: number;
  ours: number;
  plain: number;
}

function slopesOf(compared: readonly Compared[]): Slope[] {
  return compared.slice(1).flatMap((more, index) => {
    const fewer = compared[index];
    if (!fewer) return [];
    const [from, to] = [fewer.stories, more.stories];
    const rise = (who: "ours" | "plain", kind: BuildKind): number =>
      (more[who].costs[kind].seconds - fewer[who].costs[kind].seconds) / (to - from);
    return bounds.map(({ kind, bound }) => {
      return { from, to, kind, bound, ours: rise("ours", kind), plain: rise("plain", kind) };
    });
  });
}
