/** What each figure is called, by its id, where its finding is too long: in a title, in a list. */
const names: Readonly<Record<string, string>> = {
  "word-shares": "Who stands behind the words",
  "claim-voice": "Claims and the voices behind them",
  travelled: "How the report travelled",
  map: "Map of the story",
  "then-now": "Conditions, then and now",
  "dependency-graph": "What depends on what",
  timeline: "Before and since the article",
};

/**
 * What a figure is called.
 * @throws where the figure has been given no name
 */
export function nameOf(figure: string): string {
  const name = names[figure];
  if (!name) throw new Error(`Unexpected figure \`${figure}\`, expected one that has a name.`);
  return name;
}
