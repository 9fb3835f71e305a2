/** Words between quotation marks; marks of their own become single ones, as a quotation within a quotation has. */
export function inQuotes(words: string): string {
  return `“${words.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}
