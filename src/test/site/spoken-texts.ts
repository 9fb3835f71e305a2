import type { Nodes } from "hast";

/** Attributes that readers meet; and the contents of tags in the head, but for names of types and the like. */
const spoken = ["alt", "title", "ariaLabel", "label", "placeholder", "dataHead", "dataAddress"];
const spokenTags = /^(?:description|author|og:(?:title|description|site_name|image:alt)|citation_author)$/u;

/** All that is read on a page: its text, what is said of its parts, and what its head says for others. */
export function textsOf(node: Nodes): string[] {
  const texts: string[] = [];
  let text = "";
  const enter = (each: Nodes): void => {
    if (each.type === "text") text += each.value;
    if (each.type === "element") {
      const { tagName, properties } = each;
      // What is to be pasted elsewhere is code; what it says is said by the figure too.
      if (["script", "style", "pre"].includes(tagName)) return;
      for (const name of spoken) if (typeof properties[name] === "string") texts.push(properties[name]);
      if (tagName === "meta" && spokenTags.test(String(properties.name ?? properties.property)))
        texts.push(String(properties.content));
    }
    if ("children" in each) for (const child of each.children) enter(child);
    if (each.type === "element" && !["a", "b", "span", "small", "code"].includes(each.tagName)) text += "\n";
  };
  enter(node);
  return [...texts, text];
}
