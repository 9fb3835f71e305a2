/** A value as a JSON file that people can read too. */
export const writeJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** An address as a URI: what is not ASCII is encoded. */
export const asUri = (url: string): string => new URL(url).href;
