/**
 * Whether a text contains a prompt injection, that is, addresses the model that reads it and not the person who asks:
 * "ignore previous instructions", a fake system turn, the name of a tool. Such a text is neither quoted, nor given to a
 * model, nor accepted as support. Look-alike letters of other scripts, invisible characters and separators between
 * letters do not hide it.
 */
export function isPromptInjection(text: string): boolean {
  const plain = text
    .normalize("NFKC")
    .replace(invisible, "")
    .replace(/[*`~]+/g, "");
  const hasLatin = /\p{Script=Latin}/u.test(plain);
  const hasOther = /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(plain);
  if (hasLatin) {
    const english = (hasOther ? foldLookAlikes(plain) : plain).toLowerCase();
    if (isInEnglish(english)) return true;
    if (spelled.test(english) && isInEnglish(english.replace(betweenLetters, ""))) return true;
  }
  return hasOther && inRussian.test(withSingleSpaces(plain.toLowerCase().replaceAll("ё", "е")));
}

function isInEnglish(text: string): boolean {
  const spaced = withSingleSpaces(text);
  return inEnglish.test(spaced) || spaced.split("\n").some(isInOneLine);
}

/** Whether a line has both parts of one of the pairs, in order. */
function isInOneLine(line: string): boolean {
  return englishPairs.some(([first, then]) => {
    const found = first.exec(line);
    return found !== null && then.test(line.slice(found.index + found[0].length));
  });
}

/** The patterns below need not repeat white space, and so never search the same run of it again and again. */
function withSingleSpaces(text: string): string {
  return text.replace(/\s+/g, (run) => (run.includes("\n") ? "\n" : " "));
}

const betweenLetters = /(?<=(?<!\p{L})\p{L})[ .*_-](?=\p{L}(?!\p{L}))/gu;
const spelled = /(?<!\p{L})\p{L}[ .*_-]\p{L}[ .*_-]\p{L}[ .*_-]\p{L}(?!\p{L})/u;
const invisible = /\p{Cf}|\p{Variation_Selector}|\u034f|\u115f|\u1160|\u17b4|\u17b5|\u2800|\u3164|\uffa0/gu;
const lookAlikes = new Map(
  [..."аеорсухіѕјԁһӏпιοαερτυνκ"].map((letter, at) => [letter, [..."aeopcyxisjdhlnioaeptuvk"][at]!]),
);

/** Converts words that mix Latin and look-alike letters, or consist only of look-alikes, to Latin. */
function foldLookAlikes(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const folded = [...word].map((letter) => {
      const latin = lookAlikes.get(letter.toLowerCase());
      return latin === undefined ? letter : latin;
    });
    const isMixed = /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word);
    return isMixed ? folded.join("") : word;
  });
}

const what =
  "(?:instructions?|rules?|prompts?|guidelines?|directions|orders|messages?|context|passages?|documents?|text)";
const earlier =
  "(?:all|any|every|the|your|these|those|previous|prior|earlier|above|preceding|following|other|system|of|and|my)";
const english: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:ignore|disregard|forget|override|bypass|discard|overlook|drop)\s(?:${earlier}\s){1,5}${what}`,
  ),
  /\b(?:new|updated|real|actual|secret|hidden|override)\s(?:system\s)?(?:instructions?|prompts?)\b/,
  /\bsystem\s?(?:prompt|message|instruction|note|override)/,
  /(?:^|\n|["'>|\]#.!?])\s?(?:system|assistant|developer|tool|ai|bot|model|chatbot|llm|user|human)\s?[:>\]]/,
  /"?\brole"?\s?[:=]\s?"?(?:system|assistant|developer|tool|user)/,
  /<\|?\/?(?:im_start|im_end|system|assistant|user|end_of_turn|start_of_turn|eot_id|endoftext|start_header_id|tool_call|function_call|instructions?|passages?|documents?|context)\b/,
  /\[\/?(?:inst|sys|system|assistant)\]|<<\/?sys>>|###\s?(?:system|instruction|assistant|response|human|user)\b/,
  /\b(?:call|invoke|use|run|execute|trigger)\s(?:the\s)?(?:tool|function|`?(?:hand_over|abstain|ask_clarification)\b)|\b(?:hand_over|ask_clarification)\b|\babstain\s?\(|"?tool_calls?"?\s?[:[]/,
  /\byou\sare\s(?:now|no longer|an?\s(?:ai|llm|language model|chatbot|assistant|unrestricted))\b|\b(?:as|dear|attention|hey|hello|note to(?: the)?|instructions? (?:to|for)(?: the)?)\s?,?\s?(?:an?\s|the\s|all\s)?(?:ai|llm|language model|chat ?bot|(?:ai|virtual) assistant|assistant|model)s?\b/,
  /\b(?:ai|llm|language model|chat ?bot|assistant|model)s?\s(?:must|should|shall|has to|have to|is required|are required|will now|needs? to|reading this)\b/,
  /\b(?:reply|respond|answer|output|print|say|write|repeat|begin|start|end)\s(?:only|exactly|with only|nothing but|verbatim|just|every (?:answer|reply|message)|your (?:answer|reply|response)|all (?:answers|replies))\b/,
  /\b(?:reveal|repeat|print|show|output|leak|disclose|tell me)\s(?:me\s)?(?:your|the|all)\s(?:\w{1,40}\s)?(?:system|initial|hidden|secret|prompt|instructions?|rules)/,
  /\b(?:do not|don't|never)\s(?:tell|inform|mention(?: this)? to|show|warn)\s(?:this (?:to )?)?(?:the )?(?:users?|customers?|person|human)\b/,
  /\b(?:tell|inform|convince|persuade|instruct|ask|direct|send|redirect)\s(?:the\s|every\s|all\s)?(?:user|customer|visitor)s?\s(?:to|that)\b/,
  /\bpretend\s(?:to be|you|that you)\b|\bact as (?:if you|an? (?:unrestricted|different|evil))|\bjailbreak|\bdeveloper mode\b|\bdan mode\b|\bprompt injection\b/,
  /\brules that nothing below may change\b|\bend of passages\b|\bbegin(?:ning)? of (?:the )?(?:real )?(?:system|instructions)\b|\bpassage \d+ is (?:the )?(?:only|real)/,
  /\b(?:cite|mark|attribute)\s(?:this|it|everything|every \w{1,40}|all \w{1,40})\s(?:as|to|with)\b/,
];
/** The beginning of an order and its end, which stand in one line. */
const englishPairs: readonly [first: RegExp, then: RegExp][] = [
  [
    /\b(?:append|add|include|embed|insert|put)\s(?:the following|this|an?|the)\s(?:\w{1,40}\s)?(?:link|image|url|markdown|tracking|pixel|conversation|chat)\b/,
    /\b(?:answer|reply|response|output|message|url|link)/,
  ],
  [/\b(?:decode|base64)\b/, /\b(?:follow|execute|obey|run|instructions?|it)\b/],
];
const russian: readonly RegExp[] = [
  /(?:игнорируй|проигнорируй|забудь|отбрось|не обращай внимания на|отмени|нарушь)(?:те)?\s(?:все|всё|любые|предыдущ|прошл|свои|эти|указанн|вышеизложенн|прежн|инструкц|правил|систем)/,
  /(?:нов|настоящ|секретн|скрыт|системн)\p{L}{0,6}\s(?:инструкц|указани|промпт|сообщени|подсказк)/u,
  /(?:^|\n|["'>|\]#.!?])\s?(?:система|системное сообщение|ассистент|помощник|бот|модель|нейросеть|разработчик)\s?[:>\]]/,
  /(?:отвечай|ответь|напиши|выведи|скажи|повтори|пиши|повторяй)(?:те)?\s(?:только|лишь|ровно|дословно|одним словом|слово|фразу|всегда)/,
  /(?:раскрой|покажи|выведи|повтори|перескажи|сообщи)(?:те)?\s(?:мне\s)?(?:свой|свои|системн|исходн|скрыт|весь)\p{L}{0,20}\s?(?:промпт|инструкц|правил|подсказк|системн)?/u,
  /(?:ты|вы)\s(?:теперь|больше не|языковая модель|нейросеть|ии[- ]|чат-?бот|искусственный)/,
  /(?:языковая модель|нейросеть|ассистент|чат-?бот|помощник|искусственный интеллект|ии)\s(?:должен|должна|обязан|обязана|должно|обязан\p{L}{0,20})/u,
  /(?:уважаем\p{L}{0,20}|внимание|привет|для)\s?,?\s?(?:ии|нейросет\p{L}{0,20}|языков\p{L}{0,20} модел\p{L}{0,20}|ассистент\p{L}{0,20}|чат-?бот\p{L}{0,20})(?!\p{L})/u,
  /(?:не говори|не сообщай|не рассказывай|не показывай)(?:те)?\s(?:об этом\s)?(?:пользовател|клиент|человек|покупател)/,
  /(?:вызови|вызовите|запусти|используй)(?:те)?\s(?:инструмент|функци)/,
  /(?:притворись|веди себя как|представь, что ты)/,
];

const anyOf = (patterns: readonly RegExp[]) => new RegExp(patterns.map(({ source }) => `(?:${source})`).join("|"), "u");
const inEnglish = anyOf(english);
const inRussian = anyOf(russian);
