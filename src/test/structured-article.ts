import { append, change, type Edit } from "./edited-story.ts";

/** What an article may have beside paragraphs, as Markdown; a passage in double brackets is a claim. */
const body = `
## [[The other side]]

[[Elvby’s *own* and **only** harbour is shut, [its timetable](https://ferry.example/times_a_b?x=1&y=2) says]]. [[*Nobody* knows why, and nobody *but the **old** mayor* asks.]]

### What it [costs](https://ferry.example/prices)

- [[Cars pay *five* crowns.]]
- [[Walkers pay **none**]], except:
  1. [[On the first day of May.]]
  2. [[On the first day of June.]]
- [[Horses swim.]]

[[Two things are missing:]]

1. [[A boat.]]

   [[It was sold in spring.]]
2. [[A crew.]]

***

![Mayor Berg, who owns [a boat](https://boats.example/), at the *harbour*.]

> [[We are waiting, the ferryman wrote.]]
>
> - [[For a boat.]]
> - [[For a crew.]]

[[It cost  two crowns, or  one.]]

[[The sign reads:\\
Walk \\*slowly\\*, then\\
run.]]
`;

/** Words of the article as a reader sees them: without what marks them up. */
const asRead = (markdown: string): string =>
  markdown
    .replaceAll(/\\\n/gu, " ")
    .replaceAll(/\]\(https?:[^)]*\)/gu, "")
    .replaceAll(/(?<!\\)[*[\]]/gu, "")
    .replaceAll("\\", "");

/** Notes on words that are set apart, that are part of a link, and that are all of one. */
const notes = [
  ["within-emphasis", "but the old"],
  ["across-emphasis", "*own* and **only** harbour"],
  ["part-of-a-link", "timetable"],
  ["all-of-a-link", "who owns a boat"],
  ["in-an-item", "first day of June"],
  ["across-a-break", "reads: Walk"],
  ["in-a-subhead", "other"],
].map(([id = "", exact = ""]) => ({
  ...{ id, lens: "sources", title: id, body: `A note on ${asRead(exact)}.` },
  passage: { exact: asRead(exact) },
  claims: ["towns-agree"],
}));

/** What gives the example story such an article, each of its lines but a subhead and the caption a claim. */
export function structuredArticle(): Edit[] {
  const claims = [...body.matchAll(/\[\[(.*?)\]\](?!\()/gsu)].map(({ 1: words = "" }, number) => ({
    id: `structured-${String(number + 1)}`,
    label: asRead(words).split(" ").slice(0, 5).join(" "),
    statement: `The article says: ${asRead(words)}`,
    passage: { exact: asRead(words) },
    kind: "analysis",
  }));
  return [
    change("article.md", "rights:", "meant: [spaces]\nrights:"),
    append("article.md", body.replaceAll(/\[\[|\]\](?!\()/gu, "")),
    append("claims.yaml", claims.map((claim) => `  - ${JSON.stringify(claim)}\n`).join("")),
    append("notes.yaml", notes.map((note) => `- ${JSON.stringify(note)}\n`).join("")),
  ];
}
