/** An author as Zotero keeps one; an organisation has no forename. */
export interface Creator {
  lastName: string;
  firstName?: string | undefined;
}

/**
 * What Zotero makes of the `citation_author` tags of a page, by the rules of its translator for embedded metadata.
 * @param contents of the tags, in order
 */
export const creatorsOfPage = (contents: readonly string[]): Creator[] =>
  contents.flatMap((content) => authorsIn(content, contents.length === 1)).map(creatorOf);

/** A semicolon parts authors; in the only tag a comma does too, where there are several words on both sides of it. */
function authorsIn(content: string, isOnly: boolean): string[] {
  const [first = "", ...others] = content.split(",").map((part) => part.trim());
  const areNames = first.includes(" ") && (others[0] ?? "").includes(" ");
  return isOnly && areNames && !content.includes(";") ? [first, ...others] : content.split(";");
}

/** What Zotero makes of one author of a page or a RIS file: the surname stands before a comma, or is the last word. */
export function creatorOf(author: string): Creator {
  const name = author.replaceAll(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/gu, "");
  if (author.includes(",")) {
    const [lastName = "", firstName] = name.split(/,\s*/u);
    return { lastName, firstName };
  }
  const words = name.split(" ");
  return { lastName: words.at(-1) ?? "", firstName: words.slice(0, -1).join(" ") };
}
