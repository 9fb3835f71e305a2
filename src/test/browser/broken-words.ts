/**
 * Words of at most so many letters that stand on two lines; the heads of claim × voice, upright or above a single narrow
 * column, may. Runs in the page, so it can use nothing from
 * outside.
 */
export function brokenWords(): string[] {
  const longest = 20;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node.parentElement?.closest("script, style, svg, pre, .voice, [scope=colgroup]")) continue;
    for (const { index, 0: word } of (node.textContent ?? "").matchAll(/[\p{L}\p{N}]+/gu)) {
      if (word.length > longest) continue;
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) found.push(word);
    }
  }
  return found;
}
