import { primary } from "./languages.ts";

/** Abbreviations of a language, each without its last stop, and the words that tell whether one has ended a sentence. */
interface Shortened {
  /** Before a name or the rest of a title: these end no sentence. */
  titles?: string;
  /** Before more of the sentence, if the next word is none that begins sentences. */
  names?: string;
  /** Before a number. */
  numbers?: string;
  /** After a time of day; the sentence goes on with a day, a month or a zone. */
  hours?: string;
  /** Words that begin a sentence after an abbreviation more often than they go on with one. */
  opening?: string;
  /** What goes on with a sentence after a time of day. */
  afterHours?: string;
  /** Verbs by which a sentence goes on after a quotation that asks or calls. */
  saying?: string;
}

/**
 * By language. They were chosen from the suppressions of Unicode's CLDR 46 (https://cldr.unicode.org) and from news
 * style; words that also end sentences, such as “etc.”, are left out. Initials and such as “U.S.” need no list.
 */
const table: Readonly<Record<string, Shortened>> = {
  en: {
    titles:
      "Mr Mrs Ms Messrs Dr Prof Gen Sen Rep Gov Lt Col Capt Cmdr Sgt Cpl Maj Adm Brig Rev Hon Pres Supt vs cf e.g i.e viz",
    names: "St Mt Ft Ave Blvd Rd Inc Ltd Co Corp Bros Jr Sr Dept Univ Assn Ph.D",
    numbers:
      "No Nos Art Arts Ch Fig Figs Sec Vol Vols p pp para Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec approx ca est",
    hours: "a.m p.m A.M P.M",
    opening:
      "The A An It He She They We You This That These Those There Here His Her Its Our Their In On At By With From For Under " +
      "After Before During Since Until While When Where Why What Who How If As Although Because Despite But And So Or Yet Nor " +
      "No Nobody Not Some Many Most Both Each Every Another Other Now Then Later Earlier Meanwhile However Also Still",
    afterHours:
      "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun January February March " +
      "April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec " +
      "Eastern Central Mountain Pacific Greenwich GMT UTC BST CET CEST EST EDT CST CDT MST MDT PST PDT ET CT MT PT",
    saying: "said says asked asks told tells added adds wrote writes replied shouted",
  },
  de: {
    titles:
      "Hr Hrn Fr Frl Dr Prof Dipl Ing Hl St vgl bzw ca evtl ggf ggfs sog inkl exkl einschl zzgl bspw geb gest z d u o v n s i a k e",
    names: "Str Mio Mrd Tsd Chr Hrsg Abt Tel Std Min Inc Co Jr Sr",
    numbers: "Nr Nrn Art Abs Kap S Bd Jg Jan Feb Febr Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez",
    opening:
      "Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ich Ihr Ihre Sein Seine Man Dies Diese Dieser Dieses " +
      "Doch Aber Und Oder Auch Dann Da Dort Hier Danach Zuvor Nun Noch So Im In Am An Auf Aus Bei Bis Mit Nach Von Vor Für Seit Zum Zur Über " +
      "Unter Durch Gegen Kein Keine Viele Alle Einige Wer Was Wie Wo Warum Wann Wenn Weil Als Ob",
  },
  fr: {
    titles: "M MM Mgr Pr Dr cf env",
    names: "St Ste av apr Inc",
    numbers: "no nos n art p pp vol chap fig éd janv févr avr juil sept oct nov déc",
    opening:
      "Le La Les L Un Une Des Du De D Il Elle Ils Elles On Nous Vous Je Ce Cette Cet Ces Cela C Mais Et Ou Donc Or Ni Car En Au Aux À " +
      "Dans Pour Par Sur Sous Avec Sans Selon Après Avant Depuis Son Sa Ses Leur Leurs Qui Que Quoi Où Quand Comment Pourquoi Si S Tout Tous Aucun",
  },
  es: {
    titles: "Sr Sra Sres Srta Srtas Dr Dra D Dña Prof Lic Ing Gral Cnel Excmo Excma Ud Uds Sto Sta",
    names: "EE UU Av Avda Cía Ltda Inc",
    numbers: "n núm núms art pág págs vol cap fig ene feb abr jun jul ago sept oct nov dic",
    opening:
      "El La Los Las Un Una Unos Unas Él Ella Ellos Ellas Lo Se Su Sus Este Esta Esto Ese Esa Eso En De Del Al A Con Por Para Pero Y O Ni Si No " +
      "Que Qué Quién Cómo Cuándo Dónde Cuando Según Tras Desde Hasta Sin Sobre Entre Ya También Además Hay Nadie",
  },
  it: {
    titles: "Sig Sigg Dott Dr Prof Ing Avv On Sen Gen Col Mons",
    names: "Inc",
    numbers: "n nn art pag pagg p pp vol cap fig gen feb mar apr mag giu lug ago set sett ott nov dic",
    opening:
      "Il Lo La I Gli Le L Un Uno Una Lui Lei Loro Ma E O Se Non Nel Nella Nei Nelle In A Al Alla Da Dal Dalla Di Del Della Con Per Su Sul " +
      "Sulla Tra Fra Che Chi Come Quando Dove Perché Questo Questa Questi Queste Quello Secondo Dopo Prima Anche Ora Così",
  },
  pt: {
    titles: "Sr Sra Srs Dr Dra Prof Profa Eng Gen Cel Exmo Exma Sto Sta",
    names: "Av Ltda Inc",
    numbers: "n art pág p vol cap fig jan fev abr mai jun jul ago set out nov dez",
    opening:
      "O A Os As Um Uma Ele Ela Eles Elas Em No Na Nos Nas De Do Da Dos Das Ao À Por Para Com Mas E Ou Se Não Que Quem Como Quando Onde " +
      "Este Esta Esse Essa Isso Segundo Após Desde Já Também",
  },
  nl: {
    titles: "dhr mevr mw dr prof ir ing mr drs St",
    numbers: "nr nrs art blz p jan febr mrt apr jun jul aug sept okt nov dec",
    opening:
      "De Het Een Hij Zij Ze We Wij Ik Er Dit Dat Deze Die In Op Bij Met Van Voor Na Maar En Of Ook Als Toen Nu Volgens Niet Geen",
  },
  sv: {
    titles: "dr prof hr fr ca",
    numbers: "nr kl s kap art jan feb apr aug sept okt nov dec",
    opening: "Den Det De En Ett Han Hon Vi Jag Man I På Men Och Så Där När Efter Enligt",
  },
  da: {
    titles: "dr prof hr fr ca",
    numbers: "nr kl s kap art jan feb apr aug sept okt nov dec",
    opening: "Den Det De En Et Han Hun Vi Jeg Man I På Men Og Så Der Da Når Efter Ifølge",
  },
  pl: {
    titles: "prof hab inż mgr gen płk ks św ul tzn tzw np",
    numbers: "nr art str ok",
    opening: "To Ten Ta Te W We Na Po Przed Z Ze Do Od Ale I A On Ona Oni Nie Jak Gdy Według",
  },
  cs: {
    titles: "prof ing mgr dr gen ul např tzv tj",
    numbers: "č str",
    opening: "Ten Ta To V Ve Na Po Z Ale A On Ona Oni",
  },
  ru: {
    titles: "им ул д тов проф акад ген св см ср напр т",
    names: "г гг руб тыс млн млрд",
    numbers: "стр рис янв февр апр авг сент окт нояб дек",
    opening:
      "Он Она Оно Они Мы Вы Я Это Этот Эта Эти В Во На По С Со К О Об От До За Из Но И А Как Когда Если Что Кто Так Там Тогда Теперь Его Её Их Не",
  },
  el: { titles: "κ κκ κα Δρ", numbers: "αρ σελ", opening: "Ο Η Το Οι Τα Αυτός Αυτή Και Αλλά Στο Στη Στην Με Για Από" },
  tr: {
    titles: "Dr Prof Doç Av Sn Alb",
    names: "Cad Sok Mah",
    numbers: "No",
    opening: "Bu Şu O Bir Ve Ama Ancak Bunlar Onlar Biz Ben",
  },
  az: { titles: "prof dos akad gen", numbers: "№", opening: "O Bu Bir Və Amma Lakin Onlar Biz Mən" },
};

/** Languages that write an ordinal number as digits with a stop: “am 6. Januar”. */
const withOrdinals = new Set("bs cs da de et fi fo hr hu is lb lv nb nn no pl sk sl sr tr".split(" "));

/** What a language shortens, ready to be asked. */
export interface Abbreviations extends Record<keyof Shortened, ReadonlySet<string>> {
  hasOrdinals: boolean;
}

const none: Shortened = {};
const setOf = (words = ""): ReadonlySet<string> => new Set(words.split(" "));
const prepared = (language: string, found: Shortened): Abbreviations => ({
  titles: setOf(found.titles),
  names: setOf(found.names),
  numbers: setOf(found.numbers),
  hours: setOf(found.hours),
  opening: setOf(found.opening),
  afterHours: setOf(found.afterHours),
  saying: setOf(found.saying),
  hasOrdinals: withOrdinals.has(language),
});

/** Norwegian shares the list of Danish. */
const kin: Readonly<Record<string, string>> = { nb: "da", nn: "da", no: "da", sk: "cs" };

const languages = [...Object.keys(table), ...withOrdinals, ...Object.keys(kin)];
const known = new Map(
  languages.map((language) => [language, prepared(language, table[kin[language] ?? language] ?? none)]),
);

/**
 * What a language shortens.
 * @param language BCP 47; regions and scripts make no difference, and of a language without a list only initials are known
 */
export function abbreviationsOf(language: string): Abbreviations {
  const tag = primary(language);
  return known.get(tag) ?? prepared(tag, none);
}
