import { quote, type Report } from "../problem.ts";
import { nearestOf, suggest } from "../nearest.ts";
import { isWhole, type Entries, type Entry } from "../read-entries.ts";
import { useAt, type Use } from "../registry.ts";
import type { RawReference } from "../schemas/references.ts";

/**
 * Checks which reports the works cited are said to repeat. A report that one work alone repeats folds with nothing, and is
 * most likely a slip. Nothing is said of a list of which a part could not be read.
 */
export function checkRepeats(entries: Entries<RawReference>, report: Report): void {
  if (!isWhole(entries)) return;
  const works = new Map(entries.list.map((entry) => [entry.value.id, entry]));
  const byReport = Map.groupBy(entries.list.filter(isRepeating), ({ value }) => value.repeats);
  for (const [repeated, repeating] of byReport) {
    const [first, ...others] = repeating;
    if (!first) continue;
    const work = works.get(repeated);
    if (work) checkRepeated(work, repeating, report);
    else if (others.length === 0) {
      const known = [...works.keys(), ...[...byReport.keys()].filter((each) => each !== repeated)];
      report({
        ...atKey(first, "repeats"),
        rule: "repeated-report",
        found: `${quote(repeated)}, which no other work repeats and no work is called`,
        expected: "the id of a work cited, or one that another work names as well",
        ...(nearestOf(repeated, known) === undefined ? { fix: "leave it out" } : suggest(repeated, known)),
      });
    }
    for (const each of others.filter(({ value }) => value.of !== first.value.of)) {
      report({
        ...atKey(each, "of"),
        rule: "repeated-report",
        found: `${quote(each.value.of)} as whose report \`${repeated}\` is`,
        expected: `${quote(first.value.of)}, as \`${first.value.id}\` says`,
      });
    }
  }
}

type Repeating = RawReference & { repeats: string };

const isRepeating = (entry: Entry<RawReference>): entry is Entry<Repeating> => entry.value.repeats !== undefined;

/** A work that others repeat is a report of its own: a root has no root. */
function checkRepeated(work: Entry<RawReference>, repeating: readonly Entry<Repeating>[], report: Report): void {
  const { id, repeats } = work.value;
  if (repeats === undefined) return;
  for (const each of repeating) {
    const isItself = each.value.id === id;
    report({
      ...atKey(each, "repeats"),
      rule: "repeated-report",
      found: isItself ? `${quote(id)}, which is this work itself` : `${quote(id)}, which repeats another report itself`,
      expected: "a report that repeats none",
      fix: isItself ? "leave it out" : `write \`repeats: ${repeats}\``,
    });
  }
}

const atKey = ({ file, path }: Entry<unknown>, key: string): Use => useAt(file, [...path, key]);
