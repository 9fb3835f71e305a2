import { checkSentences } from "./check-sentences.ts";
import { checkShape } from "./check-shape.ts";
import { checkStoryDates } from "./date-limits.ts";
import type { Problem } from "./problem.ts";
import { checkLedgerComplete, checkPublished } from "./published/check-published.ts";
import { publicIds, type Surroundings } from "./published/public-ids.ts";
import { resolveMoved } from "./published/resolve-moved.ts";
import { isWhole } from "./read-entries.ts";
import { readSources, type StoryFolder } from "./read-sources.ts";
import { checkCoverage, resolveClaims, resolveVoices } from "./resolve/claims.ts";
import { resolveCorrections } from "./resolve/corrections.ts";
import { resolveCountries } from "../parts/countries/resolve.ts";
import { dateOf, optionalDate } from "./resolve/date-of.ts";
import {
  checkConnected,
  orderConditions,
  resolveConditions,
  resolveDependencies,
} from "../parts/dependency/resolve.ts";
import { resolveEvents } from "../parts/events/resolve.ts";
import { resolveFirstAnnotated } from "./resolve/first-annotated.ts";
import { resolveNotes } from "./resolve/notes.ts";
import { checkLater, resolveOutcomes } from "./resolve/outcomes.ts";
import { resolvePreconditions } from "../parts/preconditions/resolve.ts";
import { resolveReferenceList } from "./resolve/references.ts";
import { resolveSection, type Finders } from "./resolve/sections.ts";
import { newestOf } from "./resolve/standing.ts";
import { targetCheck } from "./resolve/targets.ts";
import { resolveChanges, resolveVersions } from "../parts/versions/resolve.ts";
import { checkOwnWords } from "./runs.ts";
import { publishedFile } from "./schemas/published.ts";
import { storyFront } from "./schemas/story.ts";
import type { Section, SectionId, Story } from "./story.ts";

export type Compiled = { story: Story; problems: [] } | { story: undefined; problems: Problem[] };

/** What a story is compiled for. */
export interface Purpose extends Surroundings {
  /** Whether it goes out to readers: then every id with an address must be on the list of published ones. */
  isPublication?: boolean;
  /** The latest day that has begun, ISO 8601, where the clock is to be asked: what we did ourselves lies no later. */
  today?: string;
  /** The site's language, in which we write; English unless given. */
  language?: string;
}

/**
 * Turns a story's folder into one typed object: read, resolve, anchor.
 * @returns the story, or every problem in it at once
 */
export function compileStory(folder: StoryFolder, purpose: Purpose = {}): Compiled {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const { language = "en" } = purpose;
  const sources = readSources(folder, report);
  const { article } = sources;
  const front = sources.story && checkShape(sources.story, storyFront, report);
  const firstAnnotated = sources.story && front && resolveFirstAnnotated(sources.story, front, report);
  const ledger = sources.published && checkShape(sources.published, publishedFile, report);
  if (!article) return { story: undefined, problems };

  if (front) checkStoryDates(sources, front, purpose.today, report);
  checkSentences(folder, sources, front, language, report);
  const lists = Object.values(sources).filter((value) => typeof value === "object" && "brokenTexts" in value);
  const references = resolveReferenceList(sources.references, lists, report);
  const voices = resolveVoices(sources.voices, sources.claims, references, report);
  const claims = resolveClaims(sources.claims, voices, { article, references, report });
  const published = optionalDate(article.front?.published);
  const context = { article, claims, references, published, report };
  const notes = resolveNotes(sources.notes, context);
  const countries = resolveCountries(sources.countries, context);
  const preconditions = resolvePreconditions(sources.preconditions, countries, context);
  const conditions = resolveConditions(sources.conditions, preconditions, context, []);
  const dependencies = resolveDependencies(sources.dependencies, conditions, context);
  const events = resolveEvents(sources.events, published, conditions, context);
  const versions = resolveVersions(sources.versions, context);
  const changes = resolveChanges(sources.changes, versions, context);
  const ordered = orderConditions(conditions.all, sources.dependencies, report);

  const finders = {
    claim: claims.find,
    ref: references.find,
    note: notes.find,
    country: countries.find,
    precondition: preconditions.find,
    event: events.find,
  } satisfies Finders;
  const find = {
    ...finders,
    voice: voices.find,
    condition: conditions.find,
    version: versions.find,
    change: changes.find,
  };
  resolveOutcomes(sources.claims, claims.all, find, report);
  const checkTarget = targetCheck(
    { ...purpose, slug: folder.slug, article, edges: sources.dependencies, find },
    report,
  );
  const corrections = resolveCorrections(sources.corrections, { since: firstAnnotated, checkTarget }, context);
  if (sources.inShort) resolveSection(sources.inShort, { label: "In short", anchor: "in-short" }, finders);
  for (const { id, section } of sources.sections) {
    if (section) resolveSection(section, { label: section.heading, anchor: id }, finders);
  }

  // What is missing is only told where all that could supply it was read: otherwise one mistake would look like ten.
  const [inShort, sections] = [sources.inShort, completeSections(sources.sections)];
  const areClaimsPlaced = isWhole(sources.claims) && claims.all.every(({ passage }) => passage.sentences.length > 0);
  if (article.isPlain && areClaimsPlaced) checkCoverage(`${folder.path}/article.md`, article, claims.all, report);
  const areEdgesDrawn = isWhole(sources.dependencies) && dependencies.length === sources.dependencies.list.length;
  if (areEdgesDrawn) checkConnected(sources.conditions, conditions.all, report);
  checkOwnWords(article.text, sources.notes, notes.all, report);
  const areDatesInOrder = !problems.some(({ rule }) => rule === "date-bounds");
  if (areDatesInOrder) checkLater(sources.claims, claims.all, report);
  voices.reportUnused("used-voice", "a voice that speaks in at least one claim");
  if (inShort && sections) references.reportUnused("used-reference", "a reference that something cites");

  if (
    problems.length > 0 ||
    !front ||
    !firstAnnotated ||
    !article.front ||
    !published ||
    !inShort ||
    !sections ||
    !sources.published ||
    !ledger
  )
    return { story: undefined, problems };
  const story: Story = {
    slug: folder.slug,
    language,
    title: front.title,
    description: front.description,
    kicker: front.kicker,
    annotated: dateOf(front.annotated),
    firstAnnotated,
    checked: dateOf(front.checked),
    newest: newestOf(references.all) ?? dateOf(front.checked),
    article: {
      headline: article.front.headline,
      byline: article.front.byline,
      publisher: article.front.publisher,
      published,
      publishedAs: article.front.publishedAs,
      publishedNote: article.front.publishedNote,
      url: article.front.url,
      language: article.front.language,
      rights: article.front.rights,
      text: article.text,
      blocks: article.blocks,
    },
    voices: voices.all,
    claims: claims.all,
    notes: notes.all,
    references: references.all,
    parts: {
      countries: countries.all,
      preconditions: preconditions.all,
      dependency: { conditions: ordered, dependencies },
      events: events.all,
      versions: { versions: versions.all, changes: changes.all },
    },
    corrections: corrections.all,
    inShort,
    sections,
    moved: resolveMoved(ledger.moved),
  };
  // What is gone is only certain in a story that holds together: a list that cannot be read has lost nothing yet.
  const existing = { ids: publicIds(story, purpose), surroundings: purpose };
  checkPublished(sources.published, ledger, existing, report);
  if (purpose.isPublication === true) checkLedgerComplete(sources.published, ledger, existing, report);
  return problems.length > 0 ? { story: undefined, problems } : { story, problems: [] };
}

/** The sections by their ids, or undefined where one is missing. */
function completeSections(
  read: readonly { id: SectionId; section: Section | undefined }[],
): Record<SectionId, Section> | undefined {
  if (read.some(({ section }) => section === undefined)) return undefined;
  return Object.fromEntries(read.map(({ id, section }) => [id, section])) as Record<SectionId, Section>;
}
