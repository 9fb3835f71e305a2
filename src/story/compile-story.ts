import { ourTexts, wordsOfOthers } from "./our-texts.ts";
import { checkQuotations } from "./own-quotations.ts";
import { checkSentences } from "./sentence-length.ts";
import { checkStoryDates, resolveFirstAnnotated } from "./date-limits.ts";
import { kept } from "./kept.ts";
import { kindsOf, type Kinds } from "./kinds.ts";
import type { Find, StoryPart } from "./part.ts";
import { quote, type Problem, type Report } from "./problem.ts";
import { checkLedgerComplete, checkPublished, readLedger } from "./published/check-published.ts";
import { publicIds, type Surroundings, resolveMoved } from "./published/public-ids.ts";
import { isWhole, noEntries } from "./read-entries.ts";
import { listsOf, readSources, type Sources, type StoryFolder } from "./read-sources.ts";
import { checkCoverage, resolveClaims, resolveVoices } from "./resolve/claims.ts";
import { checkPlaces, resolveCorrections } from "./resolve/corrections.ts";
import { dateOf, optionalDate } from "./dates.ts";
import { checkFollowing, reportUntold, resolveFacts } from "./resolve/facts.ts";
import { resolveLenses } from "./resolve/lenses.ts";
import { resolveNotes } from "./resolve/notes.ts";
import { checkLater, resolveOutcomes } from "./resolve/outcomes.ts";
import { resolveReferenceList } from "./resolve/references.ts";
import { checkRepeats } from "./resolve/repeats.ts";
import { checkFindings, checkShown, shownSections } from "./resolve/sections.ts";
import { resolveStatuses } from "./resolve/statuses.ts";
import { resolveSection, targetCheck } from "./resolve/targets.ts";
import { newestOf } from "./resolve/standing.ts";
import type { Registry } from "./registry.ts";
import { checkOwnWords } from "./runs.ts";
import { figuresOf, viewsWithData, type Showing } from "./showing.ts";
import type { Prose, Reference, Section, Story, Thing } from "./story.ts";

type Compiled = { story: Story; problems: [] } | { story: undefined; problems: Problem<string>[] };

/** What a story is compiled for. */
export interface Purpose extends Pick<Surroundings, "policies"> {
  /** The parts that the story may have. */
  parts: readonly StoryPart[];
  /** All ways to look at it; where they are left out, what sections show is not judged, and figures are not either. */
  showing?: Showing | undefined;
  /** Whether it goes out to readers: then every id with an address must be on the list of published ones. */
  isPublication?: boolean;
  /** The latest day that has begun, ISO 8601, where the clock is to be asked: what we did ourselves lies no later. */
  today?: string;
  /** The site's language, in which a story is that names no other; British English unless given. */
  language?: string;
}

/**
 * Turns a story's folder into one typed object: read, resolve, anchor.
 * @returns the story, or every problem in it at once
 */
export function compileStory(folder: StoryFolder, purpose: Purpose): Compiled {
  const problems: Problem<string>[] = [];
  const report = (problem: Problem<string>): void => void problems.push(problem);
  const kinds = kindsOf(purpose.parts);
  const sources = readSources(folder, { ...purpose, kinds }, report);
  const { article, front, language } = sources;
  const firstAnnotated = sources.story && front && resolveFirstAnnotated(sources.story, front, report);
  const ledger = sources.published && readLedger(sources.published, kinds, report);
  if (!article) return { story: undefined, problems };

  if (front) checkStoryDates(sources, front, purpose.today, report);
  const texts = ourTexts(folder, sources, front);
  checkSentences(texts, language, report);
  const citing = listsOf(sources);
  const references = resolveReferenceList(sources.references, citing, report);
  checkRepeats(sources.references, report);
  const cites = { references, language, report };
  const voices = resolveVoices(sources.voices, sources.claims, cites);
  const claims = resolveClaims(sources.claims, voices, { article, ...cites });
  const published = optionalDate(article.front?.published);
  const facts = resolveFacts(sources.facts, { claims, ...cites }, citing);
  const statuses = resolveStatuses(sources.story, front, citing, report);
  const context = { article, claims, facts, published, statuses, ...cites };
  const lenses = resolveLenses(sources.story, front, sources.notes, report);
  const notes = resolveNotes(sources.notes, lenses, context);
  const resolved = sources.parts.map(({ part, lists }) => ({ name: part.name, ...part.resolve(lists, context) }));
  const things = [notes, ...resolved.flatMap(({ registries }) => registries)];
  const find = finderOf(kinds, things, report);
  const parts = resolved.map(({ name, connect }) => ({ name, ...connect(find) }));

  resolveOutcomes(sources.claims, claims.all, { kinds, find, reference: references.find }, report);
  reportUntold(sources.facts, facts.all, citing, report);
  const registries = [claims, voices, references, facts, ...things];
  const { sections: named } = sources;
  const checkTarget = targetCheck({ ...purpose, kinds, slug: folder.slug, article, registries }, report);
  const corrections = resolveCorrections(sources.corrections, { since: firstAnnotated, checkTarget }, context);
  if (sources.inShort) resolveSection(sources.inShort, { label: undefined, anchor: "in-short" }, context, registries);
  for (const { id, prose } of named) {
    if (prose) resolveSection(prose, { label: prose.heading, anchor: id }, context, registries);
  }

  if (front && citing.every(isWhole)) {
    // Corrections quote what we said ourselves.
    const quoting = ourTexts(folder, { ...sources, corrections: noEntries() }, front);
    const said = quotable(article.text, sources, references.all);
    checkQuotations(quoting, { said, language, nobody: front.quotesNobody, file: sources.story }, report);
  }

  // What is missing is only told where all that could supply it was read: otherwise one mistake would look like ten.
  const { inShort } = sources;
  const sections = sources.areSectionsNamed && named.some(({ prose }) => !prose) ? undefined : named.map(sectionOf);
  const areClaimsPlaced = isWhole(sources.claims) && claims.all.every(({ passage }) => passage.sentences.length > 0);
  if (article.isPlain && areClaimsPlaced) checkCoverage(`${folder.path}/article.md`, article, claims.all, report);
  checkOwnWords(article.text, sources.notes, notes.all, report);
  const areDatesInOrder = !problems.some(({ rule }) => rule === "date-bounds");
  if (areDatesInOrder) {
    checkLater(sources.claims, claims.all, report);
    checkFollowing(sources.facts, facts.all, published, report);
  }
  statuses.reportUnused();
  lenses.reportUnused("used-vocabulary", "a lens that has notes");
  voices.reportUnused("used-voice", "a voice that speaks in at least one claim");
  if (sections) references.reportUnused("used-reference", "a reference that something cites");

  if (
    problems.length > 0 ||
    !front ||
    !firstAnnotated ||
    !article.front ||
    !published ||
    !sections ||
    !sources.story ||
    !sources.published ||
    !ledger
  )
    return { story: undefined, problems };
  const whole: Story = {
    slug: folder.slug,
    ...kept(front, "lenses", "sections", "statuses"),
    language,
    annotated: dateOf(front.annotated),
    firstAnnotated,
    checked: dateOf(front.checked),
    newest: newestOf(references.all) ?? dateOf(front.checked),
    article: {
      ...kept(article.front, "sentences", "quotations"),
      published,
      text: article.text,
      blocks: article.blocks,
      body: article.body,
    },
    voices: voices.all,
    claims: claims.all,
    notes: notes.all,
    facts: facts.all,
    references: references.all,
    parts: Object.fromEntries(parts.map(({ name, data }) => [name, data])),
    things: parts.flatMap((part) => part.things),
    corrections: corrections.all,
    lenses: lenses.all,
    statuses: front.statuses,
    inShort: inShort && proseOf(inShort),
    sections,
    moved: resolveMoved(ledger.moved),
  };
  const { showing } = purpose;
  const shown = showing && viewsWithData(showing, whole);
  if (shown && sources.areSectionsNamed) checkShown(sources.story, sections, shown, showing, report);
  const story = shown ? { ...whole, sections: shownSections(sections, shown) } : whole;
  const surroundings = { policies: purpose.policies, figures: showing && figuresOf(showing, story) };
  checkFindings(sources.story, front.findings, surroundings.figures, report);
  // What is gone is only certain in a story that holds together: a list that cannot be read has lost nothing yet.
  const existing = { ids: publicIds(story, surroundings), surroundings };
  checkPlaces(sources.corrections, existing.ids, report);
  checkPublished(sources.published, ledger, existing, report);
  if (purpose.isPublication === true) checkLedgerComplete(sources.published, ledger, existing, report);
  return problems.length > 0 ? { story: undefined, problems } : { story, problems: [] };
}

/** A section as the story has it; its links have been resolved. */
const sectionOf = ({ prose, ...section }: Sources["sections"][number]): Section => ({
  ...section,
  short: section.short ?? section.label,
  prose: prose && proseOf(prose),
});

/** What is shown of prose that was read. */
const proseOf = ({ heading, tree }: Prose): Prose => ({ heading, tree });

/** All that may be quoted: the article, what is quoted of works, their titles, and words of others that parts keep. */
const quotable = (article: string, sources: Sources, works: readonly Reference[]): string[] =>
  [
    article,
    ...works.flatMap(({ title, excerpts }) => [
      title,
      ...excerpts.flatMap(({ words, translation }) => [words, translation]),
    ]),
    ...wordsOfOthers(sources),
  ].filter((text) => text !== undefined);

/** What finds things by their kinds. An id that has not even the form of its kind is reported as that. */
function finderOf(kinds: Kinds, registries: readonly Registry<Thing | undefined>[], report: Report<string>): Find {
  return (kind, id, use) => {
    const registry = registries.find((candidate) => candidate.kind.name === kind);
    const { form } = kinds.get(kind) ?? {};
    if (form && !form.isHeld(id)) report({ ...use, rule: form.rule, found: quote(id), expected: form.expected });
    else if (registry) return registry.find(id, use);
    else
      report({
        ...use,
        rule: "known-id",
        found: `${kind} ${quote(id)}, which no file defines`,
        expected: "no such line",
      });
    return undefined;
  };
}
