import { append, type Edit } from "./edited-story.ts";

/**
 * Paragraphs whose words are elsewhere on the page too: in the article, in what the example story says around it, and in
 * the list of claims, since each passage in brackets is one and has its own first words as its label.
 */
const paragraphs = [
  "[Nobody knows.] [He shrugged.]",
  "[Nobody knows.] [She shrugged.]",
  "[It rains, and] [it rains, and] it pours.",
  "[No comment.]",
  "[A long pause.]",
  "[No comment.]",
  "[Silence again.]",
  "[Mayor Berg said the bridge would open once the river was surveyed, the piers mended and the money found in Fossby.]",
  "[Mayor Berg said the bridge would open once the river was surveyed, the piers mended and the money found in Elvby.]",
  "[The survey of the river] is [one condition].",
  "The foot[bridge] stays, and so does [the foot]bridge of wood.",
  "“[Well - a, b & c, 50% of #1],” she said. “[Well – a, b & c],” he said.",
  "It was [the\u00A0flood of\u00A02024] again: “[It’s the flood].”",
  "[Мост снова] откроют, сказала она. [Мост снова] закроют, сказал он.",
  "[قال العمدة] أمس إن الجسر سيفتح. [قال العمدة] اليوم إنه مغلق.",
  "[Կամուրջը] կբացվի։ [Կամուրջը] չի բացվի։",
  "[The bridge will open again], or it will not.",
];

/** What gives the example story these paragraphs, each passage a claim. */
export function wordsThatRepeat(): Edit[] {
  const text = paragraphs.join("\n");
  const passages = [...text.matchAll(/\[(.*?)\]/gu)].map(({ 1: exact = "", index }, number) => ({
    id: `repeated-${String(number + 1)}`,
    label: exact.split(" ").slice(0, 5).join(" "),
    statement: `The article says: ${exact}`,
    passage: {
      exact,
      prefix: plain(text.slice(0, index)).slice(-60),
      suffix: plain(text.slice(index + exact.length + 2)).slice(0, 60),
    },
    kind: "analysis",
  }));
  return [
    append("article.md", `\n${plain(text).replaceAll("\n", "\n\n")}\n`),
    append("claims.yaml", passages.map((claim) => `  - ${JSON.stringify(claim)}\n`).join("")),
  ];
}

const plain = (text: string): string => text.replaceAll(/[[\]]/gu, "");
