/** Words by which two statements of one language tell whether they are about the same relation. */
export interface RelationWords {
  /** What changes nothing: taken out before the subjects are compared. */
  neutral: RegExp;
  /** A value is a limit or one end of a span, not the value itself: "from", "at least", "until". */
  bound: RegExp;
  /** Words of one meaning, and the word that stands for all of them. */
  alike: readonly (readonly [RegExp, string])[];
  /** What was, or will be: another relation than what is. */
  otherTime: RegExp;
  /** What a price or a time is for, by kind; a title may say it alone ("Rental terms"). */
  purposes: RegExp;
}

const none = /(?!)/g;

const en: RelationWords = {
  alike: [
    [/(?<!\p{L})(?:begins?|starting|starts|commences?)(?!\p{L})/gu, "start"],
    [/(?<!\p{L})(?:weighs?|heavy)(?!\p{L})/gu, "weight"],
    [/(?<!\p{L})(?:length)(?!\p{L})/gu, "long"],
    [/(?<!\p{L})(?:width)(?!\p{L})/gu, "wide"],
    [/(?<!\p{L})(?:height|tall)(?!\p{L})/gu, "high"],
    [/(?<!\p{L})(?:guarantee)(?!\p{L})/gu, "warranty"],
    [/(?<!\p{L})(?:shuts?)(?!\p{L})/gu, "close"],
  ],
  neutral:
    /(?<!\p{L})(?:every (?:day|morning|evening|night)|each day|daily|usually|normally|generally|currently|now|just|always|approximately|about|around|roughly|exactly|please note(?: that)?|note that|in total|altogether|already|our|all|any|charge|priced|prices?|costs?|charged|payable|paid|amounts? to|comes? to|allowed|permitted|forbidden|prohibited|possible|impossible|welcome|equals?|lasts?|runs?)(?!\p{L})/gu,
  bound:
    /(?<!\p{L})(?:at least|at most|up to|from|over|under|above|below|more than|less than|minimum|maximum|min|max|until|till|before|after|by|since|starting|within|between)(?!\p{L})/gu,
  otherTime:
    /(?<!\p{L})(?:was|were|used to|formerly|previously|former|old|earlier|last year|will|from next|next year|planned|soon|no longer|in future|had)(?!\p{L})/gu,
  purposes:
    /(?<!\p{L})(?:rent\p{L}*|hir(?:e|ing)|borrow\p{L}*|lend\p{L}*|leas\p{L}*|loans?|repairs?|servic(?:e|ing)|deposits?|deliver\p{L}*|shipping|subscri\p{L}*|member\p{L}*|fines?|penalt\p{L}*|insur\p{L}*|used|second-hand|refurbished|children|child|kids?|adults?|students?|seniors?|groups?|wholesale|trade|phone|telephone|hotline|support|online|weekends?|holidays?|summer|winter|staff|employees?|partners?|spare|parts?|accessor\p{L}*|archiv\p{L}*|install\p{L}*|return\p{L}*|buy|buying|sale|sales)(?!\p{L})/gu,
};

const ru: RelationWords = {
  alike: [
    [/(?<!\p{L})(?:весит|тяж[её]л\p{L}*|масса)(?!\p{L})/gu, "вес"],
    [/(?<!\p{L})(?:открыва\p{L}*|открыт\p{L}*)(?!\p{L})/gu, "открыт"],
    [/(?<!\p{L})(?:закрыва\p{L}*|закрыт\p{L}*)(?!\p{L})/gu, "закрыт"],
  ],
  neutral:
    /(?<!\p{L})(?:каждый день|каждое утро|каждый вечер|ежедневно|обычно|сейчас|всегда|примерно|около|ровно|всего|можно|нельзя|разрешен[аоы]?|разреш[её]н|запрещен[аоы]?|запрещ[её]н|наш\p{L}*|уже|вс[её]|цен[аыуе]|стоит|стоят|стоимость|составляет|составляют|обойд[её]тся|равн[аоы]?|длится|занимает)(?!\p{L})/gu,
  bound:
    /(?<!\p{L})(?:от|до|свыше|более|менее|больше|меньше|не менее|не более|минимум|максимум|минимальн\p{L}*|максимальн\p{L}*|с|по|после|в течение|между)(?!\p{L})/gu,
  otherTime:
    /(?<!\p{L})(?:был[аои]?|раньше|ранее|прежде|прежн\p{L}*|стар\p{L}*|будет|будут|в прошлом|со следующего|скоро)(?!\p{L})/gu,
  purposes:
    /(?<!\p{L})(?:аренд\p{L}*|прокат\p{L}*|напрокат|ремонт\p{L}*|залог\p{L}*|доставк\p{L}*|подписк\p{L}*|абонемент\p{L}*|штраф\p{L}*|страхов\p{L}*|б\/у|подержанн\p{L}*|детск\p{L}*|дет(?:и|ей|ям)|взросл\p{L}*|студент\p{L}*|пенсионер\p{L}*|групп\p{L}*|опт\p{L}*|телефон\p{L}*|поддержк\p{L}*|онлайн|выходн\p{L}*|праздник\p{L}*|лет(?:о|ом|ний|ние)|зим\p{L}*|запчаст\p{L}*|установк\p{L}*|возврат\p{L}*|продаж\p{L}*|покупк\p{L}*)(?!\p{L})/gu,
};

const de: RelationWords = {
  alike: [[/(?<!\p{L})(?:wiegt|schwer)(?!\p{L})/gu, "gewicht"]],
  neutral:
    /(?<!\p{L})(?:jeden tag|täglich|normalerweise|derzeit|aktuell|jetzt|immer|etwa|ungefähr|circa|ca|genau|erlaubt|verboten|gestattet|möglich|insgesamt|unsere?\p{L}*|alle\p{L}*|kostet|kosten|preis|beträgt|betragen|dauert|gilt)(?!\p{L})/gu,
  bound:
    /(?<!\p{L})(?:ab|bis|mindestens|höchstens|maximal|minimal|über|unter|mehr als|weniger als|vor|nach|seit|innerhalb|zwischen|von)(?!\p{L})/gu,
  otherTime: /(?<!\p{L})(?:war|waren|früher|bisher|ehemals|alte\p{L}*|wird|werden|künftig|demnächst)(?!\p{L})/gu,
  purposes:
    /(?<!\p{L})(?:\p{L}*miet\p{L}*|\p{L}*leih\p{L}*|\p{L}*reparatur\p{L}*|kaution\p{L}*|pfand|\p{L}*lieferung\p{L}*|versand\p{L}*|abo\p{L}*|mitglied\p{L}*|gebraucht\p{L}*|kinder\p{L}*|erwachsene\p{L}*|student\p{L}*|gruppen\p{L}*|telefon\p{L}*|hotline|online|wochenende\p{L}*|feiertag\p{L}*|sommer\p{L}*|winter\p{L}*|ersatzteil\p{L}*|rückgabe\p{L}*|verkauf\p{L}*|kauf\p{L}*)(?!\p{L})/gu,
};

const words: Record<string, RelationWords> = { en, ru, de };

/** The words of a language (BCP 47); for others none: then the words of two statements must be the same. */
export function relationWordsOf(code: string): RelationWords {
  return words[code] ?? { neutral: none, alike: [], bound: none, otherTime: none, purposes: none };
}
