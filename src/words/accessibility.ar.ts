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
    "في متصفح Chromium، تُفحص صفحة من كل نوع وفق قواعد axe-core حتى المستوى AA، على هاتف وعلى حاسوب مكتبي. ويجري ذلك بالألوان الفاتحة والداكنة والمفروضة، وعلى الورق، ومن دون نصوص برمجية. وتُبلَّغ قارئات الشاشة بنتيجة كل شكل مرة واحدة. وتعمل الشروح والمفاتيح بلوحة المفاتيح وحدها، وتحتفظ الصفحة بترتيبها من دون تنسيق. ويحتفظ البرنامج الذي يقوم عليه وضع القراءة في Firefox بالمقال وشروحه.",
  untested: "ما لم يختبره أحد",
  untestedText:
    "لم يجرّب الصفحات أحد ممن يعتمدون على قارئ شاشة أو مكبّر أو مفتاح أو إدخال صوتي. لم يُشغَّل أي قارئ شاشة، لا NVDA ولا JAWS ولا VoiceOver ولا TalkBack. لم تُفتح أي صفحة في Safari ولا في Firefox. ما ينقص المتصفحات الأقدم حُجب في Chromium، ولم تُشغَّل تلك المتصفحات نفسها.",
  report: "للإبلاغ عن عائق",
  reportTo: (link) => phrase`الرجاء الكتابة إلى ${link}: في أي صفحة، وبأي متصفح، وبأي وسيلة مساعدة.`,
  reportNowhere: "لا يذكر هذا الموقع عنوانًا يمكن الكتابة إليه.",
  asOf: `بيان صادر في ${date(statedOn)}.`,
};
