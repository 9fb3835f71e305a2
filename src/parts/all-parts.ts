import { kindsOf, type Kinds } from "../story/kinds.ts";
import type { PartData } from "../story/story.ts";
import { countriesPart } from "./countries/part.ts";
import { dependencyPart } from "./dependency/part.ts";
import { eventsPart } from "./events/part.ts";
import type { Part } from "./part.ts";
import { preconditionsPart } from "./preconditions/part.ts";
import { versionsPart } from "./versions/part.ts";

/** Each part by its name: one that declares data and is not here does not compile, nor does one that declares none. */
const byName = {
  countries: countriesPart,
  preconditions: preconditionsPart,
  dependency: dependencyPart,
  events: eventsPart,
  versions: versionsPart,
} satisfies { [Name in keyof PartData]: Part<Name> };

/** Every part that a story of this site may have, in the order in which they are read. */
export const allParts: readonly Part[] = Object.values(byName);

/** The kinds of things that a story of this site may have. */
export const allKinds: Kinds = kindsOf(allParts);
