import { statedOn, type accessibility as english } from "./accessibility.en-GB.ts";
import { date } from "./grammar.ar.ts";
import type { Words } from "./in-languages.ts";
import { phrase } from "./phrase.ts";

/** What the pages say of their accessibility, in Arabic. */
export const accessibility: Words<typeof english> = {
  heading: "إمكانية الوصول",
  status:
    "صُممت هذه الصفحات لتستوفي إرشادات الوصول إلى محتوى الويب (WCAG) 2.2 بمستواها AA. لا تجد الاختبارات الآلية مخالفة. لم يقيّم أحد الصفحات وفق الإرشادات كلها، ولذلك لا ندّعي أنها تستوفيها.",
  tested: "ما تتحقق منه الاختبارات الآلية",
  testedText:
    "في متصفح Chromium، على صفحة من كل نوع: قواعد axe-core للمستويين A وAA، على هاتف وعلى حاسوب مكتبي، بالألوان الفاتحة والداكنة والمفروضة، وعلى الورق، ومن دون نصوص برمجية؛ وأن قارئات الشاشة تُبلَّغ بنتيجة كل شكل مرة واحدة؛ والشروح والمفاتيح بلوحة المفاتيح وحدها؛ وترتيب الصفحة من دون تنسيق. وكذلك أن وضع القراءة في Firefox يحتفظ بالمقال وشروحه.",
  untested: "ما لم يختبره أحد",
  untestedText:
    "لم يجرّب الصفحات أحد ممن يعتمدون على قارئ شاشة أو مكبّر أو مفتاح أو إدخال صوتي. لم يُشغَّل أي قارئ شاشة، لا NVDA ولا JAWS ولا VoiceOver ولا TalkBack. لم تُفتح أي صفحة في Safari. ما ينقص المتصفحات الأقدم حُجب في Chromium، ولم تُشغَّل تلك المتصفحات نفسها.",
  report: "للإبلاغ عن عائق",
  reportTo: (link) => phrase`الرجاء الكتابة إلى ${link}: في أي صفحة، وبأي متصفح، وبأي وسيلة مساعدة.`,
  reportNowhere: "لا يذكر هذا الموقع عنوانًا يمكن الكتابة إليه.",
  asOf: `بيان صادر في ${date(statedOn)}.`,
};
