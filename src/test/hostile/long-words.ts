import { allParts } from "../../parts/all-parts.ts";
import { compileStory } from "../../story/compile-story.ts";
import { storyWith, write, type Edit } from "../edited-story.ts";
import { quoted } from "./text-cases.ts";
import { nameOf, textPlaces, wordsAt, type TextPlace } from "./text-places.ts";

/** Of 79 letters, as German forms them. */
const compound = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
/** Of 120 characters, with nothing in it at which a line would break by itself. */
const address = `https://river.example/${"abcdefghij".repeat(9)}.${"k".repeat(7)}`;

const half = compound.slice(0, 40);
const both = `${compound} ${address}`;
/** The longest first: some texts have room for less. */
const tries = [both, address, compound, compound.slice(0, 70)];

/** Texts that stand on cards, which have room for little and refuse what is more. */
const onCards = new Map([
  ["article.md headline", compound],
  ["article.md byline", half],
  ["article.md publisher", half],
  ["article.md publishedAs", half],
  ["claims.yaml voices.0.name", compound],
  ["claims.yaml claims.0.statement", compound],
  ["story.yaml kicker", half],
  ["story.yaml title", compound],
]);

/** Words without an end in the site’s own texts. */
export const longSite = {
  name: half,
  description: both,
  language: "en",
  publisher: both,
  policies: [{ id: "corrections", title: both, text: both }],
};

/** The files of the example story with words that have no end in every text there is, also in article and sections. */
export function longStory(): ReadonlyMap<string, string> {
  const { files } = storyWith();
  const sections = [...files]
    .filter(([name]) => name.startsWith("sections/"))
    .map(([name, text]) => withLongProse(name, text));
  return textPlaces(files).reduce(withLongWords, storyWith(...quoted(both), ...sections).files);
}

/** A section whose heading, list or paragraphs, subheads, inference and links are long. An address in it would be a link. */
function withLongProse(file: string, source: string): Edit {
  const long = `${compound} ${address.replace("https://", "").replaceAll(/[!-/:-@[-`{-~]/gu, (sign) => `\\${sign}`)}`;
  const prose = source.replace(/^# .*/u, `# ${compound}`).replaceAll(/^\d\. \*\*/gmu, (mark) => `${mark}${long} `);
  const more = `${long} [${long}](claim:towns-agree)`;
  return write(
    file,
    file.endsWith("in-short.md") ? prose : `${prose}\n## ${long}\n\n${more}\n\n> **Our inference.** ${more}\n`,
  );
}

function withLongWords(files: ReadonlyMap<string, string>, place: TextPlace): ReadonlyMap<string, string> {
  const onCard = onCards.get(nameOf(place));
  const edited = (onCard === undefined ? tries : [onCard]).map(
    (words) => new Map([...files, ...wordsAt(files, [place], words).map(written)]),
  );
  const good = edited.find(
    (candidate) => compileStory({ ...storyWith(), files: candidate }, { parts: allParts }).problems.length === 0,
  );
  if (!good) throw new Error(`No long word fits ${place.file} ${place.path.join(".")}.`);
  return good;
}

function written(edit: Edit): [file: string, text: string] {
  if (edit.kind !== "write") throw new Error(`Unexpected edit \`${edit.kind}\`, expected a whole file.`);
  return [edit.file, edit.text];
}
