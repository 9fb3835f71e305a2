/** A value as a JSON file that people can read too. */
export const writeJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
