import type { z } from "zod";
import { checkShape } from "../check-shape.ts";
import { readPublicId, splitId, type Kinds, type PublicId } from "../kinds.ts";
import { nearestOf, suggest } from "../nearest.ts";
import { quote, type Report } from "../problem.ts";
import type { YamlFile } from "../read-yaml.ts";
import { publishedFile } from "../schemas/published.ts";
import { type Surroundings, entriesOf } from "./public-ids.ts";
import { reportUnreadId } from "../resolve/targets.ts";

export type Ledger = z.output<typeof publishedFile>;

/**
 * Holds that a ledger has its shape, and lists things of known kinds.
 * @returns undefined after reporting where it does not
 */
export function readLedger(file: YamlFile, kinds: Kinds, report: Report): Ledger | undefined {
  const ledger = checkShape(file, publishedFile, report);
  if (!ledger) return undefined;
  const ids = [
    ...ledger.published.map((id, index) => ({ id, place: file.at(["published", index]) })),
    ...entriesOf(ledger.moved).flatMap(([from, to]) => [
      { id: from, place: file.atKey(["moved"], from) },
      { id: to, place: file.at(["moved", from]) },
    ]),
  ];
  const strays = ids.filter(({ id }) => !readPublicId(id, kinds));
  for (const { id, place } of strays) reportUnreadId(id, [...kinds.values()], { file: file.name, ...place }, report);
  return strays.length === 0 ? ledger : undefined;
}

/** What a ledger is held against. */
interface Existing {
  /** Every thing of the story that has an address today. */
  ids: readonly PublicId[];
  surroundings: Surroundings;
}

interface Check extends Existing {
  file: YamlFile;
  ledger: Ledger;
  report: Report;
}

/** Holds that whatever was published once is still there, or leads on to what is. */
export function checkPublished(file: YamlFile, ledger: Ledger, existing: Existing, report: Report): void {
  const check: Check = { ...existing, file, ledger, report };
  checkTwins(check);
  for (const [index, id] of ledger.published.entries()) {
    if (ledger.published.indexOf(id) === index) checkKept(check, id, index);
  }
  for (const [from, to] of entriesOf(ledger.moved)) checkMoved(check, from, to);
}

/** Reports in one go every thing with an address that the ledger does not have yet. */
export function checkLedgerComplete(file: YamlFile, ledger: Ledger, { ids }: Existing, report: Report): void {
  const missing = ids.filter((id) => !ledger.published.includes(id));
  const [first, second, third, ...more] = missing;
  if (first === undefined) return;
  const named = [first, second, third].filter((id) => id !== undefined).map(quote);
  report({
    file: file.name,
    ...file.at(["published"]),
    rule: "published-id",
    found: `absence of ${[...named, ...(more.length > 0 ? [`${String(more.length)} more`] : [])].join(", ")}`,
    expected: "every id that a build gives an address in the list",
    fix: "run `npm run publish-ids`",
  });
}

/** Whether a thing is in the story, as far as can be told: of a kind that is not judged, everything may be. */
const mayBeThere = ({ ids, surroundings }: Check, id: PublicId): boolean => {
  const { kind } = splitId(id);
  if (kind === "figure" && !surroundings.figures) return true;
  if (kind === "policy" && !surroundings.policies) return true;
  return ids.includes(id);
};

function checkTwins({ file, ledger: { published }, report }: Check): void {
  for (const [index, id] of published.entries()) {
    const first = published.indexOf(id);
    if (first === index) continue;
    const expected = `the one on line ${String(file.at(["published", first]).line)} alone`;
    const found = `a second ${quote(id)}`;
    report({ file: file.name, ...file.at(["published", index]), rule: "unique-ids", found, expected });
  }
}

function checkKept(check: Check, id: PublicId, index: number): void {
  const { file, ledger, report } = check;
  if (mayBeThere(check, id) || Object.hasOwn(ledger.moved, id)) return;
  const successor = likelySuccessor(check, id);
  report({
    file: file.name,
    ...file.at(["published", index]),
    rule: "kept-id",
    found: `${quote(id)}, which was published and is gone`,
    expected: "it in the story, or under `moved` what has taken its place",
    fix: `if it has a new name or another stands for it, put below \`moved:\`\n      ${id}: ${successor ?? "…"}`,
  });
}

/** What most likely has taken the place of a thing: of those with an address, one like it, a new one first. */
function likelySuccessor({ ids, ledger }: Check, gone: PublicId): PublicId | undefined {
  const { kind, name } = splitId(gone);
  const names = ids.map(splitId).flatMap((id) => (id.kind === kind ? id.name : []));
  const fresh = names.filter((candidate) => !ledger.published.includes(`${kind}:${candidate}`));
  const near = nearestOf(name, fresh) ?? (fresh.length === 1 ? fresh[0] : undefined) ?? nearestOf(name, names);
  return near === undefined ? undefined : `${kind}:${near}`;
}

function checkMoved(check: Check, from: PublicId, to: PublicId): void {
  const { file, ledger, report } = check;
  const atKey = { file: file.name, ...file.atKey(["moved"], from) };
  const atValue = { file: file.name, ...file.at(["moved", from]) };
  if (check.ids.includes(from)) {
    const found = `${quote(from)}, which is still in the story`;
    report({ ...atKey, rule: "moved-id", found, expected: "what has gone", fix: "take this line out" });
    return;
  }
  if (!ledger.published.includes(from)) {
    const found = `${quote(from)}, which was never published`;
    const advice = { fix: "take this line out", ...suggest(from, ledger.published) };
    report({ ...atKey, rule: "moved-id", found, expected: "an id of the list `published`", ...advice });
    return;
  }
  const circle = circleFrom(check, from);
  if (circle.length > 0) {
    // Each of its steps comes by here; the first of them speaks for all.
    if (entriesOf(ledger.moved).find(([step]) => circle.includes(step))?.[0] !== from) return;
    const found = `a circle: ${[...circle, from].join(" → ")}`;
    const fix = "let one of them lead to something in the story";
    report({ ...atValue, rule: "successor-id", found, expected: "a way that ends", fix });
    return;
  }
  // What was published itself is reported in the list, if it has gone.
  if (mayBeThere(check, to) || Object.hasOwn(ledger.moved, to) || ledger.published.includes(to)) return;
  report({
    ...atValue,
    rule: "successor-id",
    found: `${quote(to)}, which the story does not have`,
    expected: "something that is there",
    ...suggest(to, check.ids),
  });
}

/** The steps of a circle that a step is part of, or none. */
function circleFrom(check: Check, from: PublicId): PublicId[] {
  const path: PublicId[] = [from];
  for (let to = check.ledger.moved[from]; to !== undefined && !check.ids.includes(to); to = check.ledger.moved[to]) {
    if (to === from) return path;
    if (path.includes(to)) return [];
    path.push(to);
  }
  return [];
}
