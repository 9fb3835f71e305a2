import type { Country } from "./model.ts";
import type { Footing } from "../../story/story.ts";

/** Neighbouring countries of which the same is said on the same footing, so that it is said once. */
export function countryGroups(countries: readonly Country[]): Country[][] {
  const on = ({ claims, references, newest }: Footing): string =>
    [...claims, ...references, newest].map((cited) => cited?.id).join();
  const key = ({ role, ties, standing, mentions }: Country): string =>
    JSON.stringify([
      role,
      ties && [ties.text, on(ties)],
      standing && [standing.text, standing.asOf.edtf, on(standing)],
      mentions.flatMap(({ sentences }) => sentences.map(({ id }) => id)),
    ]);
  return countries.reduce<Country[][]>((groups, country) => {
    const last = groups.at(-1);
    if (last?.[0] && key(last[0]) === key(country)) last.push(country);
    else groups.push([country]);
    return groups;
  }, []);
}
