/**
 * A name in at most two lines, broken where they come out most alike; in one if it is short enough. The first keeps the
 * space at its end.
 */
export function breakName(name: string, longest: number): string[] {
  const words = name.split(" ");
  if (name.length <= longest || words.length === 1) return [name];
  const breaks = words.slice(1).map((_, index) => [words.slice(0, index + 1), words.slice(index + 1)]);
  const pairs = breaks.map((pair) => pair.map((part) => part.join(" ")));
  const longer = (lines: string[]): number => Math.max(...lines.map(({ length }) => length));
  const [first, second] = pairs.reduce((best, pair) => (longer(pair) < longer(best) ? pair : best));
  return [`${first ?? ""} `, second ?? ""];
}
