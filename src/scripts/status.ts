import { keepOnScreen } from "./controls.ts";

/** How long a message stands, in milliseconds; one that asks for something stands longer. */
const shortly = 4000;
const longer = 30_000;

export interface Status {
  /** Takes the last message back, so that the same one is announced when it comes again. */
  clear: () => void;
  /** Says what was done. */
  say: (message: string, beside: Element) => void;
  /** Says that copying failed and selects what was to be copied: the element it stands in, or else the text itself. */
  sayFailed: (text: string, shown: Element | undefined, beside: Element) => void;
}

/**
 * Adds the page's one live region: it speaks to screen readers, and shows over the page, moving nothing.
 * @param failure what it says where copying failed
 */
export function addStatus(failure: string): Status {
  const region = document.createElement("p");
  region.className = "said";
  region.setAttribute("role", "status");
  document.body.append(region);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const clear = (): void => {
    clearTimeout(timer);
    region.textContent = "";
  };
  const show = (message: string, beside: Element, time: number): void => {
    clear();
    const { left, top } = beside.getBoundingClientRect();
    region.style.left = `${left + scrollX}px`;
    region.style.top = `${top + scrollY}px`;
    region.textContent = message;
    keepOnScreen(region);
    timer = setTimeout(clear, time);
  };
  return {
    clear,
    say: (message, beside) => {
      show(message, beside, shortly);
    },
    sayFailed: (text, shown, beside) => {
      show(failure, beside, longer);
      const own = document.createElement("span");
      own.textContent = text;
      if (!shown) region.append(" ", own);
      getSelection()?.selectAllChildren(shown ?? own);
    },
  };
}
