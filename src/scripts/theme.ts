import type { PageWords } from "../words/script-line.ts";

/** Under what name a browser keeps the choice, for all pages of an address. */
const key = "chosen-theme";

/** What can be chosen; the first holds until a reader has chosen. */
const themes = ["device", "light", "dark"] as const;

/** Shows the page as chosen, by an attribute that the script's style sheet knows, and the choice as it stands. */
function show(theme: string): void {
  document.documentElement.dataset["theme"] = theme;
  const select = document.querySelector<HTMLSelectElement>(".theme select");
  if (select) select.value = theme;
}

/** Shows the page as a reader chose on any page. */
function showKept(): void {
  try {
    show(localStorage.getItem(key) ?? themes[0]);
  } catch {
    // The browser lets nothing be kept: the page stays as it is.
  }
}

/** Shows the page as chosen, and goes on to: on the way back to it, and when another page of the site is told otherwise. */
export function followTheme(): void {
  showKept();
  addEventListener("pageshow", showKept);
  addEventListener("storage", showKept);
}

/** Adds to the foot the choice between light, dark and what the device says. */
export function addThemeChoice(foot: Element, words: PageWords): void {
  const label = document.createElement("label");
  const select = document.createElement("select");
  label.className = "theme";
  label.append(words.theme, " ", select);
  select.append(...themes.map((theme) => new Option(words[theme], theme)));
  select.addEventListener("change", () => {
    show(select.value);
    try {
      localStorage.setItem(key, select.value);
    } catch {
      // The browser lets nothing be kept: the choice holds for this page.
    }
  });
  foot.append(label);
  showKept();
}
