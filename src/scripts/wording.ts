/**
 * What a permalink is called, whether it says what it is (“Link to this note”) or is the heading it leads to.
 * @param label its accessible name
 */
export function permalinkName(label: string): string {
  return label.startsWith("Link to ") ? label : `Link to “${label}”`;
}

/**
 * What a button says that copies something.
 * @param what such as “Link to this claim”
 */
export function copyName(what: string): string {
  return `Copy ${what.charAt(0).toLowerCase()}${what.slice(1)}`;
}

/** What a button shows of its name where others stand beside it: “Copy link”, its first two words. */
export function visiblePart(name: string): string {
  return name.split(" ", 2).join(" ");
}

/** What is said once it is copied, in few words: “Link copied”. */
export function copiedMessage(what: string): string {
  return `${what.split(" ", 1).join("")} copied`;
}
