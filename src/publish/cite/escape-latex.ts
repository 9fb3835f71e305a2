/** Braces are written as commands, because BibTeX counts them even after a backslash. */
const commands: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A text in which LaTeX finds nothing to obey; every other character stays as it is. */
export function escapeLatex(text: string): string {
  return text.replaceAll(/[\\{}~^&%$#_]/gu, (character) => commands[character] ?? `\\${character}`);
}
