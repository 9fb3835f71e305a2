import type { Element } from "hast";

/** An element of a drawing, as far as one inherited property goes. */
export interface Branch {
  element: Element;
  /** The value with which it is meant to be seen. */
  value: string;
  /** Whether that is said of the element itself, by whomever. */
  isSaid: boolean;
  /** Whether the element shows something of it. */
  isShown: boolean;
  branches: readonly Branch[];
}

/** What is found out of an element and all in it. */
interface Wish {
  branch: Branch;
  /** The values that leave fewest attributes to be set on it and within it; none where any value does. */
  values: ReadonlySet<string>;
  /** Of whom that is said which shows in it: nobody, or elements around it. An attribute on it would overrule these. */
  outside: ReadonlySet<Branch | undefined>;
  wishes: readonly Wish[];
}

/**
 * Sets one inherited property by as few attributes as will do. An element gets one where most of what stands in it is
 * meant to have another value than it would inherit (W. M. Fitch, “Toward Defining the Course of Evolution”, 1971). Where
 * something inherits from an element what a style sheet says of it, that element alone gets the attribute: in other
 * colours the style sheet overrules it there, and nowhere below.
 * @param set called for each element that is to have an attribute
 * @param keeps whether the value of what stands around an element decides its own, so that none but where it is said may be set
 */
export function spread(
  drawing: Branch,
  initial: string,
  set: (element: Element, value: string) => void,
  keeps = false,
): void {
  const settle = ({ branch, values, outside, wishes }: Wish, around: string): void => {
    const [value = around] = values;
    const isSet = values.size > 0 && !values.has(around) && outside.size === 0 && !(keeps && !branch.isSaid);
    if (isSet) set(branch.element, value);
    for (const wish of wishes) settle(wish, isSet ? value : around);
  };
  settle(wishOf(drawing, undefined), initial);
}

function wishOf(branch: Branch, sayer: Branch | undefined): Wish {
  const here = branch.isSaid ? branch : sayer;
  const wishes = branch.branches.map((each) => wishOf(each, here));
  const outside = new Set(wishes.flatMap((wish) => [...wish.outside]));
  if (branch.isShown) outside.add(here);
  // What is said of the element itself is said within it.
  const isAsked = outside.delete(branch);
  return { branch, wishes, outside, values: isAsked ? new Set([branch.value]) : mostWished(wishes) };
}

function mostWished(wishes: readonly Wish[]): Set<string> {
  const counts = new Map<string, number>();
  for (const value of wishes.flatMap(({ values }) => [...values])) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return new Set([...counts].filter(([, count]) => count === most).map(([value]) => value));
}
