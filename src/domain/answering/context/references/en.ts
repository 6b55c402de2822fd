import type { ReferenceWords } from "./reference-words.ts";

/** English. Forms: `s` singular, `p` plural. */
export const en: ReferenceWords = {
  pronouns: new Map([
    ["it", "s"],
    ["its", "s"],
    ["they", "p"],
    ["them", "p"],
    ["their", "p"],
  ]),
  possessives: new Set(["its", "their"]),
  emptyFrom:
    /^(?:it(?:['’]s)?(?: \p{L}+){0,2} (?:costs?|takes?|possible|allowed|ok|okay|necessary|hard|difficult|easy|better|enough|safe|fine|late)(?: \p{L}+){0,2} (?:to|that|if|when)(?!\p{L})|it (?:possible|ok|okay|allowed|necessary|too|true|raining|snowing|late|safe)(?!\p{L})|it (?:rains|snows|seems|says)(?!\p{L}))/iu,
  emptyBefore: /(?:what time is|(?:is|will|does) it (?:rain|snow)) $/i,
  setPhrases:
    /(?<!\p{L})(?:that(?:['’]?s| is| was) it|is that it|got it(?=\W*(?:$|thank))|(?:don['’]?t|do not|didn['’]?t|did not) get (?:it|that|this)(?=\W*$)|forget (?:about )?(?:it|that|this)|it (?:depends|(?:does(?:n['’]?t| not)|didn['’]?t) matter)|leave it (?:at that|there|be)|make it (?:quick|short|fast)|(?:explain|repeat|believe|rephrase) (?:it|that|this)|how(?:['’]?s| is) it going|(?:who|what)(?:['’]?s| is) (?:this|that)(?=\W*$)|(?:it is|it was|is it|was it) (?:my|your|our|his|her|me|you|raining|snowing|sunny|cold outside|hot outside|dark|early|urgent|christmas|easter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|is it (?:cheaper|easier|faster|quicker|safer|worth|normal|usual|best) (?:to|if|when)|how (?:much|far|long|hard|easy) is it to(?! the(?!\p{L}))|they (?:said|say|told|promised|wrote))(?!\p{L})/giu,
  pointers: new Map([
    ["this", "s"],
    ["that", "s"],
    ["these", "p"],
    ["those", "p"],
  ]),
  afterPointer:
    /^(?:cost|costs|include|includes|take|takes|cover|covers|work|works|last|mean|come|apply|too|also|free|open)$/,
  demonstratives: new Set(["this", "that", "these", "those"]),
  ordinals: new Map([
    ["first", 1],
    ["1st", 1],
    ["second", 2],
    ["2nd", 2],
    ["third", 3],
    ["3rd", 3],
    ["fourth", 4],
    ["4th", 4],
    ["fifth", 5],
    ["5th", 5],
    ["sixth", 6],
    ["last", -1],
    ["former", 1],
    ["latter", -1],
  ]),
  numberWords: new Set(["number", "no", "option"]),
  articles: new Set(["the"]),
  generic: /^(?:ones?|option|choice|item|point|variant|entry|possibility|alternative|thing)$/,
  afterOrdinal:
    /^(?:is|was|does|do|has|have|costs?|includes?|sounds?|looks?|would|can|could|should|please|instead|then|and|or|if|for|in|at|how|what|when|where|work|take|takes|serve|save|be|last|mean|come|start|begin|too|not|any)$/,
  one: new Set(["one", "ones"]),
  eventBefore: /^(?:after|before|until|since|than)$/,
  actorBefore: /^(?:i|you|we|they|who|to|please|not|don't|cannot|can't|how)$/,
  places: new Set(["there"]),
  noPlaceBefore: /(?<!\p{L})(?:is|are|was|were|hi|hello|hey|out|over|will|anybody|anyone|who's) $/iu,
  noPlaceAfter: /^['’]?s?\s*(?:is|are|was|were|will|has|have|would|any|a|an|no|be)(?!\p{L})|^['’]/iu,
  placePrepositions: new Set(["in", "at", "to", "near", "inside", "into"]),
  asksWhere: /(?<!\p{L})(?:where|address|how (?:do|can) (?:i|we) (?:get|come|reach|find))(?!\p{L})/iu,
  asksForPlace: /^\W*(?:do you have|have you|is there|can i visit)(?!\p{L})/iu,
  day: [
    ["on", "that", "day"],
    ["that", "day"],
    ["the", "same", "day"],
    ["on", "this", "day"],
    ["that", "date"],
  ],
  order: [
    ["my", "order"],
    ["this", "order"],
    ["that", "order"],
    ["my", "booking"],
    ["my", "parcel"],
    ["my", "reservation"],
  ],
  noThing:
    /^(?:sell|have|offer|cost|costs|deliver|ship|open|close|closed|return|returned|pay|paid|book|booked|reserve|reserved|cancel|change|need|needed|want|get|got|take|taken|buy|bought|order|use|used|work|accept|include|included|require|required|charge|charged|start|begin|end|last|find|see|show|tell|told|know|help|give|given|make|made|go|come|send|sent|bring|brought|happen|happens|steer|visit|join|apply|try|keep|kept|left|rent|hire|like|look|looking|read|write|speak|mean|contain|contains|serve|served|stay|allow|allowed|welcome|worn|wear|choose|mind|say|says|arrive|leave|leaves|teach|think|believe|thanks|thank|okay|hello|hi|please|yes|well|great|much|many|long|often|far|soon|late|early|available|possible|free|sure|right|also|still|already|yet|anything|something|someone|anyone|everything|nothing|kind|kinds|every|sort|sorts|way|lot|want|wants|lasts|takes|belongs|exactly|actually|today|tomorrow|day|days|week|weeks|hour|hours|minute|minutes|month|months|year|years|euro|euros|dollar|dollars|pound|pounds|usd|eur|different|several|various|two|three|four|five|six|seven|eight|nine|ten|one|ones|first|second|third|whole|full|dont|im|id|cheap|cheaper|cheapest|expensive|better|best|interested|worth|else|there|here|done|does|did|usually|normally|per|each|back|away|together)$/,
  property:
    /^(?:prices?|costs?|fees?|rates?|sizes?|colou?rs?|times?|dates?|names?|types?|address|details?|conditions?|terms?|length|weight|difference|information|info)$/,
  and: /, (?:and |or )?|; | (?:and|or) /,
  clause: /[,;:]|(?<!\p{L})(?:if|when|after|before|because|once|and|but|so|then|whether)(?!\p{L})/iu,
};
