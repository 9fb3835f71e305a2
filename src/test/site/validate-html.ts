import { HtmlValidate, type ConfigData } from "html-validate";

const rules: ConfigData = {
  root: true,
  rules: {
    // The way the page's serialiser writes it; upper case is a convention.
    "doctype-style": ["error", { style: "lowercase" }],
    // HTML allows any sign but spaces in an id; headings within a section have a full stop in theirs.
    "valid-id": ["error", { relaxed: true }],
  },
  extends: ["html-validate:recommended"],
  elements: [
    "html5",
    // WAI-ARIA 1.3 lets a passage have several details; the validator's own entry knows 1.2, with one.
    { "*": { attributes: { "aria-details": { list: true, enum: [String.raw`/\S+/`] } } } },
  ],
};

const validator = new HtmlValidate(rules);

/** What is wrong with a page's markup, as `line:column rule: message`. */
export async function validateHtml(file: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html, file);
  return results
    .flatMap((result) => result.messages)
    .map(({ line, column, ruleId, message }) => `${String(line)}:${String(column)} ${ruleId}: ${message}`);
}
