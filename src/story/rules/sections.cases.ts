import { append, change, write } from "../../test/edited-story.ts";
import type { Mistake } from "./mistake.ts";

const third = "3. **A ferry.** It runs [until then](claim:ferry-until-then).\n";

/** Mistakes with the names of sections and lenses, and with what sections show. */
const namingMistakes: readonly Mistake[] = [
  {
    title: "a section without a file",
    edit: change("story.yaml", "{ id: since,", "{ id: afterwards, label: Then }\n  - { id: since,"),
    problem: "sections/afterwards.md:1:1 file-present",
  },
  {
    title: "a section named twice",
    edit: change("story.yaml", "views: [timeline] }", "views: [timeline] }\n  - { id: since, label: Then }"),
    problem: "story.yaml:20:11 unique-ids",
  },
  {
    title: "a section with the name of a figure",
    edit: change("story.yaml", "  - { id: since,", "  - { id: timeline, label: Time }\n  - { id: since,"),
    problem: "story.yaml:19:11 kept-name",
  },
  {
    title: "a section with a name such as claims have on the page",
    edit: change("story.yaml", "  - { id: since,", "  - { id: claim-voices, label: Claims }\n  - { id: since,"),
    problem: "story.yaml:19:11 kept-name",
  },
  ...["s-fossby-in-norway-and-elvby", "lens-1", "if-survey-done", "sources-heading", "map-finding"].map((id) => ({
    title: `a section called ${id}, as something else of the page`,
    edit: change("story.yaml", "  - { id: since,", `  - { id: ${id}, label: Claims }\n  - { id: since,`),
    problem: "story.yaml:19:11 kept-name",
  })),
  {
    title: "a view that is not known",
    edit: change("story.yaml", "views: [map]", "views: [maps]"),
    problem: "story.yaml:13:48 section-view",
  },
  {
    title: "a view that stands in the head of the page",
    edit: change("story.yaml", "views: [map]", "views: [map, word-shares]"),
    problem: "story.yaml:13:53 section-view",
  },
  {
    title: "a heading of a figure that the story has not",
    edit: change("story.yaml", "sections:\n", "findings: { mapp: Both states share it }\nsections:\n"),
    problem: "story.yaml:11:13 section-view",
  },
  {
    title: "a heading of a table that is no figure",
    edit: change("story.yaml", "sections:\n", "findings: { voices: Both states share it }\nsections:\n"),
    problem: "story.yaml:11:13 section-view",
  },
  {
    title: "a view in two sections",
    edit: change("story.yaml", "views: [timeline]", "views: [timeline, map]"),
    problem: "story.yaml:19:76 section-view",
  },
  {
    title: "a view with something to show in no section",
    edit: change("story.yaml", "views: [claim-voice, voices, travelled, versions]", "views: [claim-voice, travelled]"),
    problem: "story.yaml:12:3 section-view",
  },
  {
    title: "a page that is told of nowhere",
    edit: change("story.yaml", ", views: [about]", ""),
    problem: "story.yaml:12:3 section-view",
  },
  {
    title: "a lens without notes",
    edit: change(
      "story.yaml",
      "  - { id: sources, label: Sources }\n  -",
      "  - { id: sources, label: Sources }\n  - { id: time, label: Time }\n  -",
    ),
    problem: "story.yaml:9:11 used-vocabulary",
  },
  {
    title: "two lenses of one name",
    edit: change(
      "story.yaml",
      "{ id: preconditions, label: Preconditions }\n\n",
      "{ id: preconditions, label: Preconditions }\n  - { id: sources, label: Sources }\n\n",
    ),
    problem: "story.yaml:10:11 unique-ids",
  },
];

/** Mistakes with the prose of the sections. */
export const sectionMistakes: readonly Mistake[] = [
  ...namingMistakes,
  {
    title: "a section without heading",
    edit: change("sections/since.md", "# The survey began in spring\n\n", ""),
    problem: "sections/since.md:1:1 section-heading",
  },
  {
    title: "a section that begins with a smaller heading",
    edit: change("sections/since.md", "# The", "## The"),
    problem: "sections/since.md:1:1 section-heading",
  },
  {
    title: "a second heading of the first rank",
    edit: change("sections/dependency.md", "## What", "# What"),
    problem: "sections/dependency.md:5:1 section-heading",
  },
  {
    title: "a heading without words",
    edit: change("sections/since.md", "# The survey began in spring", "#"),
    problem: "sections/since.md:1:1 section-heading",
  },
  {
    title: "an empty section",
    edit: write("sections/method.md", ""),
    problem: "sections/method.md:1:1 section-heading",
  },
  {
    title: "a heading with nothing below it",
    edit: write("sections/method.md", "# Every statement leads somewhere\n"),
    problem: "sections/method.md:1:1 section-heading",
  },
  {
    title: "a third paragraph before any subhead",
    edit: append("sections/method.md", "\nSo are its towns.\n\n> **Our inference.** So is its river.\n"),
    problem: "sections/method.md:7:3 section-prose",
  },
  {
    title: "a subhead with nothing below it",
    edit: append("sections/dependency.md", "\n## What else is left out\n"),
    problem: "sections/dependency.md:9:1 section-prose",
  },
  {
    title: "HTML in a section",
    edit: change("sections/method.md", "This story is", "This story is <br>"),
    problem: "sections/method.md:3:15 section-markup",
  },
  {
    title: "a script in a section",
    edit: append("sections/method.md", "\n<script>alert(1)</script>\n"),
    problem: "sections/method.md:5:1 section-markup",
  },
  {
    title: "an image in a section",
    edit: change("sections/method.md", "This story is", "![Map](map.png) This story is"),
    problem: "sections/method.md:3:1 section-markup",
  },
  {
    title: "a table in a section",
    edit: append("sections/method.md", "\n| a | b |\n| - | - |\n| c | d |\n"),
    problem: "sections/method.md:5:1 section-markup",
  },
  {
    title: "a list in a section",
    edit: append("sections/method.md", "\n- One thing\n- Another\n"),
    problem: "sections/method.md:5:1 section-markup",
  },
  {
    title: "a gap within a link",
    edit: change("sections/sources.md", "](note:", "] (note:"),
    problem: "sections/sources.md:3:41 section-link",
  },
  {
    title: "an in-short of three empty points",
    edit: write("sections/in-short.md", "1.\n2.\n3.\n"),
    problem: "sections/in-short.md:1:1 in-short-form",
  },
  {
    title: "a link to a website",
    edit: change("sections/since.md", "(event:survey-begins)", "(https://water.example)"),
    problem: "sections/since.md:3:5 section-link",
  },
  {
    title: "a misspelt scheme of a link",
    edit: change("sections/since.md", "(event:survey-begins)", "(events:survey-begins)"),
    problem: "sections/since.md:3:5 section-link",
  },
  {
    title: "a link without words",
    edit: change("sections/since.md", "[survey](event", "[](event"),
    problem: "sections/since.md:3:5 section-link",
  },
  {
    title: "a reference-style link that leads nowhere",
    edit: append("sections/method.md", "\n[one]: https://one.example\n"),
    problem: "sections/method.md:5:1 section-markup",
  },
  {
    title: "a link to a misspelt claim",
    edit: change("sections/countries.md", "claim:survey-first", "claim:survey-frst"),
    problem: "sections/countries.md:3:32 known-id",
  },
  {
    title: "a link to a misspelt reference",
    edit: change("sections/since.md", "ref:water-board", "ref:water-bord"),
    problem: "sections/since.md:3:46 known-id",
  },
  {
    title: "a link to a misspelt note",
    edit: change("sections/sources.md", "note:who-wants-the-survey", "note:who-wants-survey"),
    problem: "sections/sources.md:3:56 known-id",
  },
  {
    title: "a link to a misspelt country",
    edit: change("sections/countries.md", "country:SWE", "country:SWD"),
    problem: "sections/countries.md:3:1 known-id",
  },
  {
    title: "a link to a misspelt event",
    edit: change("sections/since.md", "event:survey-begins", "event:survey-began"),
    problem: "sections/since.md:3:5 known-id",
  },
  {
    title: "a link to a misspelt precondition",
    edit: change("sections/in-short.md", "precondition:survey-done", "precondition:survey-dne"),
    problem: "sections/in-short.md:2:25 known-id",
  },
  {
    title: "a paragraph without evidence",
    edit: append("sections/preconditions.md", "\nThe other is not.\n"),
    problem: "sections/preconditions.md:5:1 paragraph-footing",
  },
  {
    title: "a paragraph whose only link leads to a country",
    edit: change("sections/countries.md", "[a survey](claim:survey-first)", "a survey"),
    problem: "sections/countries.md:3:1 paragraph-footing",
  },
  {
    title: "an in-short of two sentences",
    edit: change("sections/in-short.md", third, ""),
    problem: "sections/in-short.md:1:1 in-short-form",
  },
  {
    title: "an in-short of four sentences",
    edit: append("sections/in-short.md", third.replace("3", "4")),
    problem: "sections/in-short.md:1:1 in-short-form",
  },
  {
    title: "an in-short without numbers",
    edit: write("sections/in-short.md", `- ${third.slice(3)}`.repeat(3)),
    problem: "sections/in-short.md:1:1 in-short-form",
  },
  {
    title: "an in-short with a heading",
    edit: write("sections/in-short.md", `# In short\n\n${third.repeat(3)}`),
    problem: "sections/in-short.md:1:1 in-short-form",
  },
  {
    title: "an in-short without evidence",
    edit: change("sections/in-short.md", "[until then](claim:ferry-until-then)", "until then"),
    problem: "sections/in-short.md:3:4 paragraph-footing",
  },
];
