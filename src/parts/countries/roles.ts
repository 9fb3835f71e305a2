import type { Story } from "../../story/story.ts";
import type { Role } from "./model.ts";
import { countryWords } from "./words.ts";

/** The ids of the parts that states and territories can play where a story does not name its own. */
export type DefaultRole = "central" | "taking-part" | "named";
type Default = Role & { id: DefaultRole };

/** A state that is named and no more. */
export const namedRole: Default = { id: "named", tone: "plain" };

/** The parts of a story that does not name its own; what they are called depends on its language. */
export const defaultRoles: readonly Default[] = [
  { id: "central", tone: "strong" },
  { id: "taking-part", tone: "level" },
  namedRole,
];

/** What a reader is told of a role: its label, or what the interface calls one of those that every story can use. */
export const roleLabel = ({ id, label }: Role, story: Pick<Story, "language">): string =>
  label ?? countryWords(story).roles[id as DefaultRole];
