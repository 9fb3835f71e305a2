import { versionsOf } from "../../parts/versions/model.ts";
import type { RootContent } from "mdast";
import { claimVoiceFigure } from "../../voices/claim-voice/claim-voice-figure.ts";
import { sortedChanges } from "../../parts/versions/travelled/journey.ts";
import { travelledFigure } from "../../parts/versions/travelled/travelled-figure.ts";
import { asSentence } from "../../words/as-sentence.ts";
import {
  claimKindLabels,
  descentLabels,
  directionLabels,
  directionsAreOurs,
  statusLabels,
  voiceStandingLabels,
} from "../../words/labels.ts";
import { notFoundWords, outcomeRow } from "../../views/outcome-rows.ts";
import { anchors } from "../../story/anchors.ts";
import { claimMatrix } from "../../voices/claim-voice/claim-matrix.ts";
import { placeOf } from "../../story/derive/place.ts";
import type { ClaimKind } from "../../story/schemas/claims.ts";
import type { Claim, Story } from "../../story/story.ts";
import type { Places } from "../places.ts";
import { footingWords, referenceWords } from "../../views/markdown/footing-words.ts";
import { heading, link, paragraph, strong, table, type Words } from "../../views/markdown/nodes.ts";

/** Claims with the voices behind them, the voices, and how the report travelled. */
export const sourcesTables = (story: Story, places: Places): RootContent[] => [
  ...claimTable(story, places),
  ...voiceTable(story, places),
  ...(versionsOf(story).versions.length > 1 ? versionTables(story, places) : []),
];

function claimTable(story: Story, places: Places): RootContent[] {
  const rows = claimMatrix(story).rows.map(({ claim, voices }) => [
    link(places.claim(claim.id), claim.label),
    placeOf(story.article, claim.passage),
    claim.statement,
    claim.kind
      ? kindWords(claim, claim.kind, places)
      : voices.map(({ name, standing }) => `${name} (${voiceStandingLabels[standing]})`).join("; "),
    outcomeWords(claim, places),
  ]);
  return [
    heading(4, claimVoiceFigure(story).finding),
    ...table(["Claim", "Place", "What the article says", "Voices, or what it is", "What became of it"], rows),
  ];
}

const kindWords = ({ references }: Claim, kind: ClaimKind, places: Places): Words => [
  claimKindLabels[kind].sentence,
  ...referenceWords(claimKindLabels[kind].references, references, places),
];

/** What its author says became of a claim, one thing after the other; nothing where they say nothing. */
function outcomeWords({ outcome }: Claim, places: Places): Words {
  const things = (outcome?.things ?? []).map(outcomeRow).flatMap(({ title, anchor, status, when }, index) => {
    const told = [status && statusLabels[status], when].filter(Boolean).join(", ");
    return [index > 0 ? "; " : "", link(places.part(anchor), title), told && ` (${told})`];
  });
  if (!outcome?.notFound) return things;
  const { lead, page } = notFoundWords(outcome.notFound);
  return [
    ...things,
    `${things.length > 0 ? ". " : ""}${lead} `,
    link(places.part(anchors.ref(outcome.notFound.id)), page),
  ];
}

function voiceTable(story: Story, places: Places): RootContent[] {
  const rows = claimMatrix(story).voices.map((voice) => [
    link(places.part(anchors.voice(voice.id)), voice.name),
    voiceStandingLabels[voice.standing],
    voice.told,
    [voice.untold ?? "", ...referenceWords("Reported by", voice.references, places)],
  ]);
  return [
    heading(4, "What a reader learns about each voice"),
    ...table(["Voice", "Standing", "The article tells", "It does not tell"], rows),
  ];
}

function versionTables(story: Story, places: Places): RootContent[] {
  const { article } = story;
  const { versions, changes } = versionsOf(story);
  const versionRows = versions.map((version) => [
    strong(version.publisher),
    `“${version.headline}”`,
    version.appeared,
    [
      `${asSentence([descentLabels[version.descent], version.from?.publisher].filter(Boolean).join(" "))} ${version.ground}`,
      ...referenceWords("Read in", version.references, places),
    ],
  ]);
  const changeRows = sortedChanges(changes).map((change) => [
    [strong(directionLabels[change.direction]), ` ${change.point}`],
    ...versions.map(({ id }) => change.says.find(({ version }) => version.id === id)?.text ?? "Not seen"),
    [`${change.effect} `, ...footingWords(change, article, places)],
  ]);
  return [
    heading(4, travelledFigure(story).finding),
    ...table(["Version", "Headline", "Appeared", "How it came about"], versionRows),
    paragraph(directionsAreOurs),
    ...table(["Point", ...versions.map(({ publisher }) => publisher), "What that does"], changeRows),
  ];
}
