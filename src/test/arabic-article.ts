import { append, change, type Edit } from "./edited-story.ts";

/** What turns the example story's article into one in Arabic, with quotation marks, brackets, digits and Latin letters. */
export const arabicArticle: readonly Edit[] = [
  {
    kind: "write",
    file: "article.md",
    text: `---
headline: اتفاق (نهائي) على إعادة بناء الجسر بين بلدتين
byline: بقلم آدا ليند
publisher: بريد الحدود
published: 2026-03-03
url: https://courier.example/bridge
language: ar
rights: Invented for tests.
---

قال مسؤولان لصحيفة «بريد الحدود» إن بلدتي فوسبي في النرويج وإلفبي في السويد ستعيدان بناء الجسر بينهما. وهو مغلق منذ فيضان عام 2024.

وقالت رئيسة البلدية ليلى حداد: «سيُفتح الجسر مجددا (قريبا)!» وتشترط السويد مسح النهر أولا، وتبلغ الكلفة 3.5 مليون يورو (EUR)، بحسب مهندس.

ولم يعلق مجلس إلفبي. وتنقل عبارة Ferry 12 الناس إلى أن يُفتح الجسر.
`,
  },
  quoting("Two border towns agree to rebuild their bridge", "اتفاق (نهائي) على إعادة بناء الجسر بين بلدتين"),
  quoting(
    "two officials told the Border Courier. It has been closed since the flood of 2024.",
    "قال مسؤولان لصحيفة «بريد الحدود» إن بلدتي فوسبي في النرويج وإلفبي في السويد ستعيدان بناء الجسر بينهما.",
  ),
  change(
    "claims.yaml",
    "exact: The bridge will open again\n      prefix: “\n",
    "exact: 'وقالت رئيسة البلدية ليلى حداد: «سيُفتح الجسر مجددا (قريبا)!»'\n",
  ),
  quoting(
    "a survey of the river must come first",
    "وتشترط السويد مسح النهر أولا، وتبلغ الكلفة 3.5 مليون يورو (EUR)، بحسب مهندس.",
  ),
  quoting("council did not comment. A ferry carries people across", "ولم يعلق مجلس إلفبي. وتنقل عبارة Ferry 12 الناس"),
  quoting("since the flood of 2024", "منذ فيضان عام 2024"),
  change(
    "notes.yaml",
    "{ exact: two officials told the Border Courier }",
    "{ exact: 'قال مسؤولان لصحيفة «بريد الحدود»' }",
  ),
  change("notes.yaml", "{ exact: told the Border Courier }", "{ exact: 'لصحيفة «بريد الحدود»' }"),
  change(
    "notes.yaml",
    '{ exact: "a condition: a survey of the river" }',
    "{ exact: 'وتبلغ الكلفة 3.5 مليون يورو (EUR)' }",
  ),
  change("countries.yaml", "names: [Norway, Fossby]", "names: [النرويج, فوسبي]"),
  change("countries.yaml", "names: [Sweden, Elvby]", "names: [السويد, إلفبي]"),
  append(
    "references.yaml",
    "\n- id: border-post\n  publisher: بريد الحدود\n  title: «الجسر» (تقرير) 2026\n  url: https://courier.example/report\n  published: 2026-04-01\n  language: ar\n",
  ),
  change("versions.yaml", "references: [council-minutes]", "references: [border-post]"),
];

/** A passage in other words. */
function quoting(from: string, to: string): Edit {
  return change("claims.yaml", `{ exact: ${from} }`, `{ exact: '${to}' }`);
}
