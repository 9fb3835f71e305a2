/*
 * The site's one script, which no page needs: without it permalinks are links, and addresses and quotations are text to
 * select. Its contract with the markup:
 *
 * - `[data-words]` has what the script says, in the language of the page, and gets the choice between light and dark.
 * - A permalink is an `a[href^="#"]` inside the element it leads to, which is a heading, or one with the class `permalink`,
 *   which its `aria-label` calls “Link to this …”. Following it also copies its full address; next to the one that the
 *   page's address names stands a button “Copy link to …”.
 * - `.sharing`, which may hold `[data-address="Link to this …"]` (a link that shows its address), `[data-quotation]`
 *   (text, attribution, address, date) and `.tools`, empty and with room for a row of buttons, which are put there.
 * - `details.note` has a link back with the role `doc-backlink`, and is led to by each `a.passage` to its id. With the class
 *   `below` it stands under its paragraph. The choice `[name=lens]` has ids that end in `all` and `none` where it is none of
 *   the lenses; its buttons go into the `fieldset`.
 * - A `p[hidden]` with an id stands for a place that was on this page, and leads to where it is now; so does a link with
 *   an id that leads to that id of another page, and an element with an id in `a[data-onward]`.
 * - `link[rel=canonical]`, `meta[name=description]` and the title are what is shared.
 *
 * There is one button for all permalinks, not one for each: a story has about a hundred, and nobody who goes through the
 * page by keyboard should meet a hundred more. It comes after the link in reading and tab order as soon as that link, or
 * another to the same place, is followed; nothing waits for a pointer that hovers.
 */
import { copier } from "./copier.ts";
import css from "./controls.css?inline";
import { leadOn } from "./lead-on.ts";
import { helpWithNotes } from "./notes.ts";
import { openFolds } from "./open-folds.ts";
import { readWords } from "../words/script-line.ts";
import { markPermalinks } from "./permalinks.ts";
import { addTools } from "./sharing.ts";
import { addStatus } from "./status.ts";
import { addThemeChoice, followTheme } from "./theme.ts";

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);
followTheme();

/** Does what needs the whole page. The script runs as soon as it is there, which may be before that. */
function start(): void {
  leadOn();
  const foot = document.querySelector<HTMLElement>("[data-words]");
  const words = readWords(foot?.dataset["words"] ?? "");
  const status = addStatus(words.refused);
  const copy = copier(status);
  if (copy) markPermalinks(copy, words);
  addTools(copy, status, words);
  helpWithNotes(words);
  openFolds();
  if (foot) addThemeChoice(foot, words);
}

if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
else start();
