import type { Status } from "./status.ts";
import { copiedMessage } from "./wording.ts";

/**
 * Copies a text and says so; where the browser refuses, selects it to be copied by hand.
 * @param what it is called, such as “Quotation”
 * @param beside where on the page to say it
 * @param shown the element that shows the text, if the page has one
 */
export type Copy = (what: string, text: string, beside: Element, shown?: Element) => void;

/** @returns nothing where there is no clipboard, as at an address without encryption: no button may promise one */
export function copier(status: Status): Copy | undefined {
  if (!("clipboard" in navigator)) return undefined;
  return (what, text, beside, shown) => {
    status.clear();
    navigator.clipboard.writeText(text).then(
      () => {
        status.say(copiedMessage(what), beside);
      },
      () => {
        status.sayFailed(text, shown, beside);
      },
    );
  };
}
