import type { Nodes } from "mdast";

/** What a writer calls a piece of Markdown. */
const names: Readonly<Partial<Record<Nodes["type"], string>>> = {
  blockquote: "quotation block",
  break: "line break",
  code: "block of code",
  definition: "address of a link",
  delete: "struck-out text",
  emphasis: "emphasis",
  footnoteDefinition: "footnote",
  footnoteReference: "mark of a footnote",
  heading: "heading",
  html: "HTML",
  image: "image",
  inlineCode: "code",
  link: "link",
  linkReference: "link without an address",
  list: "list",
  paragraph: "paragraph",
  strong: "strong emphasis",
  table: "table",
  thematicBreak: "rule across the page",
};

export const nodeName = ({ type }: Nodes): string => names[type] ?? type;
