import type { Country } from "../model.ts";
import { roleLabels } from "../../../words/labels.ts";
import type { Role } from "../schema.ts";

/** Roles that look alike on the map: ten kinds of shading are more than an eye keeps apart. */
export interface RoleGroup {
  /** Names its class and its pattern. */
  id: string;
  roles: readonly Role[];
  /** Lines or dots in a square of the pattern, as path data; none leaves the ground plain. */
  marks: string;
  /** Side of the pattern's square. */
  tile: number;
}

/** From those the story is about to those it only names; the legend keeps this order. */
export const roleGroups: readonly RoleGroup[] = [
  { id: "candidate", roles: ["candidate"], marks: "M0 5 5 0", tile: 5 },
  { id: "implied", roles: ["implied"], marks: "M0 0 4 4", tile: 4 },
  { id: "condition", roles: ["condition"], marks: "M0 0 3 3M0 3 3 0", tile: 3 },
  { id: "party", roles: ["sponsor", "party"], marks: "M1 0V3", tile: 3 },
  { id: "signatory", roles: ["signatory"], marks: "M0 2H4", tile: 4 },
  { id: "goal", roles: ["goal", "statehood"], marks: "M1 1h0M4 4h0", tile: 6 },
  { id: "mention", roles: ["recogniser", "neighbour"], marks: "", tile: 4 },
];

/** The group a country is drawn with. */
export function groupOf({ role }: Country): RoleGroup {
  const group = roleGroups.find(({ roles }) => roles.includes(role));
  if (!group) throw new Error(`No shading is defined for the role ${role}.`);
  return group;
}

/** What the legend calls a group: the roles of it that occur. */
export function groupLabel({ roles }: RoleGroup, countries: readonly Country[]): string {
  const present = roles.filter((role) => countries.some((country) => country.role === role));
  return present.map((role, index) => (index === 0 ? roleLabels[role] : lowerFirst(roleLabels[role]))).join(", ");
}

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
