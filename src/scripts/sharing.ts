import type { Copy } from "./copier.ts";
import { toolButton } from "./controls.ts";
import { pageAddress } from "./full-address.ts";
import { withName, type PageWords } from "../words/script-line.ts";
import type { Status } from "./status.ts";

/**
 * Fills each row of buttons.
 * @param copy left out where nothing can be copied
 */
export function addTools(copy: Copy | undefined, status: Status, words: PageWords): void {
  for (const row of document.querySelectorAll(".sharing .tools")) {
    const shown = row.closest(".sharing")?.querySelectorAll<HTMLElement>("[data-address], [data-quotation]") ?? [];
    for (const element of copy ? shown : []) {
      const link = element.dataset["address"];
      const [text, done] =
        link === undefined ? [words.copyQuotation, words.quotationCopied] : [words.copyLink, words.linkCopied];
      const button = toolButton(text, () => {
        // What a reader would get who selects it.
        copy?.(element.innerText, done, button, element);
      });
      if (link !== undefined) button.setAttribute("aria-label", withName(words.copyNamed, link));
      row.append(button);
    }
    if (hasShareSheet()) row.append(toolButton(words.share, (button) => void share(button, status, words)));
  }
}

/** Whether there is a sheet to share with, on a device whose users know it: on a desk it is one window more. */
function hasShareSheet(): boolean {
  return "share" in navigator && matchMedia("(pointer: coarse)").matches;
}

async function share(button: Element, status: Status, words: PageWords): Promise<void> {
  const description = document.querySelector<HTMLMetaElement>("meta[name=description]");
  try {
    await navigator.share({ title: document.title, text: description?.content ?? "", url: pageAddress() });
  } catch (error) {
    // Whoever closes the sheet has changed their mind.
    if (!(error instanceof DOMException && error.name === "AbortError")) status.say(words.shareFailed, button);
  }
}
