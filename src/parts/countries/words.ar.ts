import isoCountries from "i18n-iso-countries";
import { count, counted, list, marked, type Forms } from "../../words/grammar.ar.ts";
import type { Words } from "../../words/in-languages.ts";
import type { Compass } from "./map/frame.ts";
import type { DisputedPlace } from "./map/caption.ts";
import type { enGB } from "./words.en-GB.ts";

const disputedPlaces: Record<DisputedPlace, string> = {
  crimea: "القرم",
  abkhazia: "أبخازيا وأوسيتيا الجنوبية",
  karabakh: "قره باغ",
  golan: "مرتفعات الجولان",
  halaib: "مثلث حلايب",
  palestine: "الضفة الغربية وغزة",
  "western-sahara": "الصحراء الغربية",
  kosovo: "كوسوفو",
  "northern-cyprus": "شمال قبرص",
  somaliland: "أرض الصومال",
  transnistria: "ترانسنيستريا",
  "jammu-kashmir": "جامو وكشمير",
  "azad-kashmir": "آزاد كشمير",
  "aksai-chin": "أكساي تشين",
  arunachal: "أروناتشال براديش",
  taiwan: "تايوان",
  kuril: "جزر الكوريل الجنوبية",
  falklands: "جزر فوكلاند",
  essequibo: "منطقة إيسيكويبو",
};

const compass: Record<Compass, string> = {
  north: "الشمال",
  "north-east": "الشمال الشرقي",
  east: "الشرق",
  "south-east": "الجنوب الشرقي",
  south: "الجنوب",
  "south-west": "الجنوب الغربي",
  west: "الغرب",
  "north-west": "الشمال الغربي",
};

const places: Forms = {
  none: "لا دول ولا أقاليم",
  one: "دولة أو إقليم واحد",
  two: "دولتان أو إقليمان",
  few: "دول وأقاليم",
  many: "دولة وإقليمًا",
  other: "دولة وإقليم",
};

/** @param called code of the state, as ISO 3166-1 numbers it, or what the story calls it */
const stateName = (called: string): string =>
  called === "275" ? "فلسطين" : (isoCountries.getName(called, "ar", { select: "alias" }) ?? called);

const degrees = (value: number, positive: string, negative: string): string =>
  `${count(Math.abs(value))}° ${value < 0 ? negative : positive}`;

/** What is said of states and territories, in Arabic. */
export const ar: Words<typeof enGB> = {
  section: { label: "الدول" },
  called: (name) => `المدخل ${marked(name)}`,
  view: "خريطة القصة",
  fold: (countries) =>
    `${counted(countries, { none: "لا دول", one: "دولة أو إقليم", two: "دولتان أو إقليمان", few: "دول وأقاليم", many: "دولة وإقليمًا", other: "دولة وإقليم" })}، مع الأدلة`,
  caption: "أين يقصدها المقال، وما يُعرف عنها.",
  columns: {
    country: { head: "الدولة أو الإقليم", name: "الدولة" },
    code: { head: "رمز ISO 3166-1" },
    role: { head: "الدور" },
    part: { head: "المشاركة" },
    places: { head: "المواضع" },
  },
  status: (column) => `${column}: الحالة`,
  asOf: (column) => `${column}: تاريخ الحالة`,
  roles: {
    central: "في صلب القصة",
    "taking-part": "طرف فيها",
    named: "ورد ذكرها",
  },
  finding: {
    named: (names) => `في القصة: ${list(names)}`,
    counted: (number) => `في القصة: ${counted(number, places)}`,
    standing: (label, names) => `${label}: ${list(names)}`,
    standingCounted: (label, number) => `${label}: ${count(number)}`,
    standings: (column, standings) => `${column} – ${standings.join("؛ ")}`,
  },
  map: {
    title: "خريطة الدول والأقاليم في القصة",
    shown: (number) => `${counted(number, places)}؛ والجدول أدناه ${number === 1 ? "يورد الاسم" : "يوردها كلها"}.`,
    outside: (names, direction) =>
      `خارج الإطار${direction === undefined ? "" : ` باتجاه ${compass[direction]}`}: ${names.join("، ")}.`,
    projection: ([longitude, latitude]) =>
      `إسقاط لامبرت السمتي المتساوي المساحات، مركزه ${degrees(latitude, "شمالًا", "جنوبًا")}، ${degrees(longitude, "شرقًا", "غربًا")}.`,
    shapeless: (names) => `ليست على الخريطة: ${names.join("، ")}.`,
    borders: {
      visionscarto:
        "الحدود: Natural Earth، بتعديل من Visionscarto وفق موقف الأمم المتحدة من أوكرانيا والصحراء الغربية.",
      "natural-earth": "الحدود: Natural Earth، مرسومة وفق السيطرة الفعلية أيًا كان حكم القانون.",
    },
    put: (shown) => `وهي تضع ${list(shown)}.`,
    disputed: (place, state) =>
      state === undefined ? `${disputedPlaces[place]} على حدة` : `${disputedPlaces[place]} ضمن ${stateName(state)}`,
    noPosition: "ولا يعبّر ذلك عن موقف هذه الصفحة.",
  },
};
