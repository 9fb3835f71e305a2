import type { ScriptWords } from "./script.en-GB.ts";

/** What the script says in Arabic. */
export const script: ScriptWords = {
  copyLink: "نسخ الرابط",
  copyQuotation: "نسخ الاقتباس",
  linkCopied: "نُسخ الرابط",
  quotationCopied: "نُسخ الاقتباس",
  openNotes: "فتح الكل",
  closeNotes: "إغلاق الكل",
  theme: "فاتح أم داكن",
  device: "كما في الجهاز",
  light: "فاتح",
  dark: "داكن",
  alsoCopies: "ينسخ الرابط أيضًا",
  refused: "لم يسمح المتصفح بذلك. انسخ النص المحدد.",
  share: "مشاركة",
  shareFailed: "لم تنجح المشاركة",
  copyHeading: (heading) => `نسخ رابط إلى «${heading}»`,
  copyNamed: (linkName) => `نسخ ${linkName}`,
};
