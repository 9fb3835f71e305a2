import type { Copy } from "./copier.ts";
import { pageAddress } from "./page-address.ts";
import type { Status } from "./status.ts";
import { toolButton } from "./tool-button.ts";
import { copyName, visiblePart } from "./wording.ts";

/**
 * Fills each row of buttons.
 * @param copy left out where nothing can be copied
 */
export function addTools(copy: Copy | undefined, status: Status): void {
  for (const row of document.querySelectorAll(".sharing .tools")) {
    const shown = row.closest(".sharing")?.querySelectorAll<HTMLElement>("[data-address], [data-quotation]") ?? [];
    for (const element of copy ? shown : []) {
      const what = element.dataset["address"] ?? "Quotation";
      const name = copyName(what);
      const button = toolButton(visiblePart(name), () => {
        // What a reader would get who selects it.
        copy?.(what, element.innerText, button, element);
      });
      button.setAttribute("aria-label", name);
      row.append(button);
    }
    if (hasShareSheet()) row.append(toolButton("Share", (button) => void share(button, status)));
  }
}

/** Whether there is a sheet to share with, on a device whose users know it: on a desk it is one window more. */
function hasShareSheet(): boolean {
  return "share" in navigator && matchMedia("(pointer: coarse)").matches;
}

async function share(button: Element, status: Status): Promise<void> {
  const description = document.querySelector<HTMLMetaElement>("meta[name=description]");
  try {
    await navigator.share({ title: document.title, text: description?.content ?? "", url: pageAddress() });
  } catch (error) {
    // Whoever closes the sheet has changed their mind.
    if (!(error instanceof DOMException && error.name === "AbortError")) status.say("Sharing did not work", button);
  }
}
