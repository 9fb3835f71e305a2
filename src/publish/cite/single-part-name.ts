/**
 * The name of an organisation for formats that know none: RIS, and `citation_author`. Their readers take what follows a
 * comma for a forename, what follows a semicolon for another author, and in a page also what follows a comma between
 * names of several words. So neither stands within the name, and one comma at the end says that all of it is a surname.
 * (The rules are those of Zotero: “Embedded Metadata” in its translators, `cleanAuthor` in its utilities.)
 * @returns “The Accords, Annotated” as `The Accords Annotated,`
 */
export const singlePartName = (name: string): string => `${name.replaceAll(/\s*[,;][\s,;]*/gu, " ").trim()},`;
