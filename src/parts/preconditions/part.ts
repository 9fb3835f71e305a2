import type { z } from "zod";
import { publishedPart } from "../../views/data/data.ts";
import { published, publishedList } from "../../views/data/published.ts";
import type { Part } from "../part.ts";
import { preconditionsOf } from "./model.ts";
import { resolvePreconditions } from "./resolve.ts";
import { preconditionKind, preconditionsFile } from "./schema.ts";
import { preconditionViews } from "./views.ts";
import { preconditionWords } from "./words.ts";

const { then, now } = preconditionsFile.element.shape;
const statusAt = published(now).meta({ id: "StatusAt", description: "How far a precondition held at a date." });
const statusThenAndNow = { then: statusAt.meta({ ...then.meta() }), now: statusAt.meta({ ...now.meta() }) };

/** What must hold first: who sets it, who must meet it, what it unlocks, how it stood and how it stands. */
export const preconditionsPart: Part<"preconditions", z.output<typeof preconditionsFile>, never> = {
  name: "preconditions",
  shape: preconditionsFile,
  kinds: [preconditionKind],
  rules: {},
  quotedKeys: [],
  dates: ({ entries }, { appeared, worked }) => [
    { entries, within: ["now"], key: "asOf", notBefore: () => [appeared], notAfter: worked },
  ],
  resolve: resolvePreconditions,
  published: publishedPart(
    { preconditions: publishedList(preconditionsFile, { with: statusThenAndNow }) },
    (story, { things }) => ({ preconditions: things(preconditionsOf(story)) }),
  ),
  section: (story) => preconditionWords(story).section,
  views: preconditionViews,
};
