import { append, change, write } from "../../test/edited-story.ts";
import type { Mistake } from "./mistake.ts";

/** A mistake in what stands below the article's last line, which is line 15 of its file. */
const below = (title: string, text: string, problem: string): Mistake => ({
  title,
  edit: append("article.md", `\n${text}\n`),
  problem: `article.md:${problem}`,
});

/** Mistakes with the article itself. */
export const articleMistakes: readonly Mistake[] = [
  {
    title: "an article without front matter",
    edit: write("article.md", "Fossby in Norway and Elvby in Sweden.\n"),
    problem: "article.md:1:1 required-key",
  },
  {
    title: "front matter that does not end",
    edit: change("article.md", "kind: person }]\n---\n", "kind: person }]\n"),
    problem: "article.md:1:1 required-key",
  },
  {
    title: "an article without text",
    edit: write(
      "article.md",
      "---\nheadline: H\nbyline: B\npublisher: P\npublished: 2026-03\nurl: https://a.example\nlanguage: en\nrights: R\n---\n",
    ),
    problem: "article.md:10:1 article-markup",
  },
  {
    title: "a paragraph that becomes the headline",
    edit: change("article.md", "“The bridge will", "# “The bridge will"),
    problem: "article.md:13:1 article-markup",
  },
  {
    title: "a paragraph that becomes code",
    edit: change("article.md", "“The bridge will", "    “The bridge will"),
    problem: "article.md:13:1 article-markup",
  },
  {
    title: "a paragraph that becomes a list",
    edit: change("article.md", "“The bridge will", "+ “The bridge will"),
    problem: "article.md:13:1 article-markup",
  },
  {
    title: "a paragraph that begins with a year, which becomes the number of an item",
    edit: change("article.md", "Elvby’s council", "2024. Elvby’s council"),
    problem: "article.md:15:1 article-markup",
  },
  {
    title: "a paragraph that a line below makes a heading",
    edit: change("article.md", "bridge is open.", "bridge is open.\n---"),
    problem: "article.md:15:1 article-markup",
  },
  {
    title: "a soft line break",
    edit: change("article.md", "them, two officials", "them,\ntwo officials"),
    problem: "article.md:11:75 article-markup",
  },
  {
    title: "a line break that nobody can see",
    edit: change("article.md", "them, two officials", "them,  \ntwo officials"),
    problem: "article.md:11:75 article-markup",
  },
  {
    title: "HTML",
    edit: change("article.md", "the flood of 2024", "the <b>flood</b> of 2024"),
    problem: "article.md:11:144 article-markup",
  },
  {
    title: "HTML around a paragraph",
    edit: change("article.md", "Elvby’s council", "<div>\n\nElvby’s council"),
    problem: "article.md:15:1 article-markup",
  },
  {
    title: "a link to a page on this computer",
    edit: change("article.md", "A ferry carries", "A [ferry](file:///ferry) carries"),
    problem: "article.md:15:36 web-address",
  },
  {
    title: "a link whose host looks like another",
    edit: change("article.md", "A ferry carries", "A [ferry](https://fеrry.example/) carries"),
    problem: "article.md:15:36 host-letters",
  },
  {
    title: "a link with a title that no reader would see",
    edit: change("article.md", "A ferry carries", 'A [ferry](https://ferry.example "at noon") carries'),
    problem: "article.md:15:36 article-markup",
  },
  {
    title: "a link to write to somebody",
    edit: change("article.md", "bridge is open.", "bridge is open. <mailto:ada@ferry.example>"),
    problem: "article.md:15:90 web-address",
  },
  below("a picture", "![The ferry](ferry.jpg)", "17:1 article-markup"),
  below("a caption in a list", "- ![The ferry]\n- A pier", "17:3 article-markup"),
  below("a subhead below a subhead that is not there", "### The ferry", "17:1 article-markup"),
  below("a subhead four levels down", "## The ferry\n\n#### Its crew", "19:1 article-markup"),
  below("a subhead whose last sign is taken away", "## The pier called #", "17:1 article-markup"),
  below("a subhead without words", "##", "17:1 article-markup"),
  below("a list whose numbers are no count", "1. Elvby\n3. Fossby", "18:1 article-markup"),
  below("a list that goes on from none", "4. Elvby\n5. Fossby", "17:1 article-markup"),
  below("a list to tick off", "- [x] Elvby\n- [ ] Fossby", "17:1 article-markup"),
  below("a list in a list in a list", "- A\n- B\n  - C\n  - D\n    - E\n    - F", "21:5 article-markup"),
  below("a quotation in a quotation", "> > Elvby", "17:3 article-markup"),
  below("a sign whose backslash is a printed one", "The notice is at C:\\!ferry.", "17:20 article-signs"),
  below("the name of a character", "Elvby &copy; 2024.", "17:7 article-signs"),
  below("the number of a character", "Elvby&#8217;s bridge.", "17:6 article-signs"),
  below("a backslash in a word with another that is printed", "At \\\\server\\share.", "17:4 article-signs"),
  below("a backslash behind the letter of a drive", "At C:\\_old\\_.", "17:6 article-signs"),
  below("a backslash before the first of two signs", "¯\\_(ツ)_/¯", "17:2 article-signs"),
  below("the name of a character in a link", "See [it](https://elvby.example/?a&copy;b).", "17:34 article-signs"),
  below("a backslash in an address", "## See https://elvby.example/a\\_b", "17:31 article-signs"),
  below("a mark of a footnote", "## The ferry[^1]", "17:13 article-slip"),
  below("the number of a footnote", "## The ferry [12]", "17:14 article-slip"),
  below("two spaces", "## The  ferry", "17:7 article-slip"),
  below("two no-break spaces", "## The\u00A0\u00A0ferry", "17:7 article-slip"),
  below("a space at the end of a line", "## The ferry ", "17:13 article-slip"),
  below("a soft hyphen", "## The fer\u00ADry", "17:11 article-slip"),
  below("letters of another encoding", "## The ferryâ€™s end", "17:13 article-slip"),
  {
    title: "a space at the end of the headline",
    edit: change(
      "article.md",
      "headline: Two border towns agree to rebuild their bridge",
      'headline: "Two border towns agree to rebuild their bridge "',
    ),
    problem: "article.md:2:58 article-slip",
  },
  {
    title: "a slip that is said to be meant and is not there",
    edit: change("article.md", "rights:", "meant: [spaces]\nrights:"),
    problem: "article.md:8:9 article-slip",
  },
  below("a table", "| Elvby | Fossby |\n| - | - |", "17:1 article-markup"),
];
