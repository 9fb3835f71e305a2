import type { Status } from "./status.ts";

/**
 * Copies a text and says so; where the browser refuses, selects it to be copied by hand.
 * @param done what is said once it is copied, such as “Link copied”
 * @param beside where on the page to say it
 * @param shown the element that shows the text, if the page has one
 */
export type Copy = (text: string, done: string, beside: Element, shown?: Element) => void;

/** @returns nothing where there is no clipboard, as at an address without encryption: no button may promise one */
export function copier(status: Status): Copy | undefined {
  if (!("clipboard" in navigator)) return undefined;
  return (text, done, beside, shown) => {
    status.clear();
    navigator.clipboard.writeText(text).then(
      () => {
        status.say(done, beside);
      },
      () => {
        status.sayFailed(text, shown, beside);
      },
    );
  };
}
