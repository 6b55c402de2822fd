import { beginning, containing, wholly } from "./build.ts";
import type { Language } from "./language.ts";

export const en: Language = {
  code: "en",
  name: "English",
  letter: /\p{Script=Latin}/gu,
  phrases: {
    abstain:
      "I could not find an answer to that in the documents I have. Would you like me to connect you with a person?",
    unreadableFile:
      "I cannot read files. Please tell me in words what it is about. Or would you like me to connect you with a person?",
    lookupFailed: "I could not look that up just now. Would you like me to connect you with a person?",
    toolSays: (plugin) => `This is what ${plugin} says:`,
    clarify: "Could you tell me a little more about what you need? You can also ask for a person at any time.",
    handoffExpired:
      "Nobody is available right now, so I will keep helping you here. You can ask for a person again at any time.",
    away: "Our team is away right now. I have passed on your request: they will reply here when they are back, and until then I will keep helping you.",
    handoff: "I am passing this conversation to a person. Please stay here, they will reply in this chat.",
    oneSource: "My documents do not agree here. One source says:",
    anotherSource: "Another says:",
    whichOne: "Could you tell me more about your case? I can also connect you with a person.",
    cutOff: "Sorry, my answer was cut off here. Please ask again, or ask for a person.",
    failed: "Sorry, I could not answer right now. Please try again in a moment, or ask for a person.",
    greeting: "Hello! How can I help you?",
    thanks: "You are welcome! Is there anything else I can help you with?",
    farewell: "Goodbye! Write again whenever you need help.",
    acknowledgement: "All right. Let me know if there is anything else.",
    identity: (name) =>
      `I am ${name}, an automated assistant. I answer from the documents I was given, and a person can take over.`,
    notFound: "I could not find an answer to that in the documents I have.",
    offer: "Would you like me to connect you with a person?",
    anytime: "You can ask for a person at any time.",
    waiting: "A person has been called and will reply here.",
    waitingAt: (position) => `A person has been called and will reply here. Your position in the queue: ${position}.`,
    leaveContact: "If you cannot wait, leave your e-mail address or phone number and we will get back to you.",
    contactKept: (contact) => `Thank you, I have passed on ${contact}. We will get back to you.`,
    contactUnclear: "Please write the number with its country code, for example +44 20 7946 0000.",
    sorry: "I am sorry about that.",
    calm: "I understand that you are upset, and I want to help.",
    abilities: "I can answer questions about:",
    tryAsking: "For example, you can ask:",
    unanswered: (question) => `I found no answer to “${question}” in the documents I have.`,
    later: (question) => `I answer a few questions at a time. Please ask this one again: “${question}”`,
  },
  channel: {
    welcome: (assistant) =>
      `Hello! I am ${assistant}. Ask me a question, and I will answer with its source. Send /person to talk to a person.`,
    person: "Talk to a person",
    sources: "Sources",
    page: (page) => `p. ${page}`,
    queued: (position) => `I have called a person. Your position in the queue: ${position}.`,
    requested: "I have called a person.",
    joined: (operator) => `${operator} is with you now.`,
    released: "The assistant answers again.",
    cancelled: "The request for a person was cancelled.",
    unreadable: "I cannot read this kind of message. Please send it as text.",
    unpaid: "I cannot answer right now. Your message was saved.",
    inactive: "The assistant is switched off right now. Your message was saved.",
    tooLarge: (file) => `(${file}: too large, not saved)`,
    limited: "You have had all my answers for this hour. Your message was saved. Try again later, or ask for a person.",
    tooFast: "You write faster than I can answer. Your messages were saved. Please wait a minute, then ask again.",
    optedOut: "You will get no more messages from this number. Reply START to get them again.",
    optedIn: "You get messages from this number again. Reply STOP to end them.",
    help: (assistant) => `This is ${assistant}. Ask a question, or ask for a person. Reply STOP to end messages.`,
  },
  smallTalk: {
    abilities: wholly(
      "what can (you|u) do( for me)?|what (else )?(do|can) you know|what (can|could|should|may) i ask( you)?( about)?|how can you help( me)?|what can you help( me)?( with)?|what do you know( about)?|what are you able to do|what (topics|questions) (can you answer|do you know)|help|what do you do|list your (skills|abilities)",
    ),
    presence: wholly(
      "(is )?(there )?any(one|body)( is)?( out)? there|any(one|body) here|are you( still)? (there|here)|still there|you there|how (much longer|long) (do|will|must) i (have to )?wait|how long will it take for someone to (reply|answer)|is (someone|anyone|anybody) coming|when will (someone|anyone|a person) (reply|answer|come)|i('m| am) (still )?waiting|still waiting",
    ),
    greeting:
      /^((hi|hello|hey|hiya|howdy|greetings)( (there|all|everyone|again|team|guys))?|good (morning|afternoon|evening|day)|how are you( doing)?( today)?|how do you do)$/,
    thanks:
      /^((ok|okay|great|perfect|super|cool) )?((many )?(thanks|thank you|thank u|thx|ty|cheers|much appreciated))( (a lot|so much|very much|again|for (your|the) help|that helps|that helped))*$/,
    farewell:
      /^((good ?)?bye( bye)?|see (you|ya)( later| soon)?|have a (nice|good|great) (day|one|evening|weekend)|good night)$/,
    acknowledgement:
      /^(ok(ay)?|alright|all right|got it|i see|understood|great|perfect|cool|nice|fine|no problem|sounds good|(that('s| is)|that'll be) (all|it)( for (now|today))?|never ?mind|forget (about )?it|it doesn't matter)$/,
    identity:
      /^(who|what) are you$|^are you (a )?(bot|robot|human|real|real person|machine|ai|person)$|^(what is|what's) your name$|^am i (talking|speaking) (to|with) (a |an )?(bot|human|person|robot|machine|ai|real person)$/,
  },
  requestForPerson: {
    person:
      /^(operators?|humans?|people|persons?|someone|somebody|agents?|representatives?|reps?|managers?|advisors?|staff|support|specialists?|employees?)$/,
    ask: /^(talk|speak|chat|connect|transfer|call|get|give|need|want|contact|reach|switch|pass|put|through|like|have|bring|let|is|escalate|hand|over|forward)$/,
    filler:
      /^(i|i'd|id|me|my|us|we|to|with|a|an|the|please|pls|real|live|actual|human|customer|support|service|can|could|may|would|you|your|now|right|just|some|from|team|there|here|instead|hi|hello|hey|wanna|in|on|of|any)$/,
    reason: /\b(about|regarding|concerning|because|since|as soon as|who can|that can)\b|[.;:!\n]/,
  },
  answerToOffer: {
    agree:
      /^(yes|yeah|yep|yup|yea|ya|aye|y|sure|ok|okay|please|course|certainly|absolutely|definitely|alright|connect)$/,
    decline: /^(no|nope|nah|not|don't|dont|never|n)$/,
    filler:
      /^(i|i'd|i'll|id|me|it|that|that's|this|of|do|does|go|ahead|on|would|could|can|will|you|like|love|want|need|be|very|much|great|good|nice|fine|helpful|thanks|thank|now|right|just|then|to|with|a|an|person|human|someone|the|for|mind|yet|necessary|really|all|oh|well|actually|so|and|but)$/,
  },
  courtesies:
    /^(?:(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|dear \w+|greetings)(?: there| all| everyone| team)?(?=[\s,.!?:;-])|please|thanks|thank you|sorry|excuse me|(?:could|can|would|will) (?:you|someone|anyone|somebody)(?: please| kindly)? (?:tell|explain|show|help|let|advise|clarify)(?: to)?(?: me| us)?(?: know| understand| out)?|i(?:'d| would) (?:like|love) to (?:know|ask|find out|understand|learn)|i (?:want|need|wanted|wish) to (?:know|ask|find out|understand|learn)|i(?:'m| am|'ve been| was)? wonder(?:ing)?|i have (?:a|one|another) question|do you know|tell me|(?:quick )?question|if you (?:can|could) (?:help|tell)(?: me)?|you can help(?: me)?|help me|(?:if|whether)(?= (?:you|i|it|there|the|my|we)\b))(?:[\s,.!?:;-]+|$)/i,
  tone: {
    complaint: containing(
      "(terrible|awful|horrible|appalling|poor|bad|worst|lousy) (service|experience|support|company|quality)|(service|experience|support|company|quality) (is|was|has been) (so |really |just |very )?(terrible|awful|horrible|appalling|poor|bad|the worst|lousy)|unacceptable|disgrace*|outrageous|ridiculous|i('m| am) (very |so |really |extremely )?(disappointed|angry|furious|frustrated|fed up|unhappy)|(want|wish|would like|need) to (complain|make a complaint|file a complaint)|i have a complaint|nothing works|are you (kidding|joking)( me)?|i am not happy|i'm not happy|(that's|that is) not what i asked|you (didn't|did not) answer my question|fed up|rip-?off|scam*|never again|waste of (time|money)|this is a joke|let me down|nobody (answers|replies|helps|cares)|no one (answers|replies|helps|cares)",
    ),
    rude: containing(
      "(you('re| are) )?(so |really |such )?(an? )?(idiot|moron|stupid|useless|dumb|worthless|pathetic) ?(bot|robot|machine|thing)?|idiots|morons|shut up|fuck\\p{L}*|screw you|bullshit|shit\\p{L}*|crap|piss off|go to hell|you suck",
    ),
  },
  joins: beginning("and|also|plus|and also"),
  asksWhether: beginning(
    "(can|could|do|does|did|is|are|was|were|will|would|should|may|must|have|has) (i|you|we|it|they|he|she|one|the|there|this|that|these|those|my|your|a|an|any)",
  ),
  quantities: {
    money: containing("how much|price*|cost*|fee*|expensive|charge*|pay|cheap*"),
    weight: containing("heavy|weigh*|light"),
    size: containing(
      "how (long|wide|tall|high|deep|big|large|far)|size*|dimension*|length|width|height|depth|distance|big|large|tall|wide|deep",
    ),
    time: containing("how (long|soon|quickly|fast)|when|what time|duration|hours|open|close*|deadline|date*"),
  },
  cues: [
    {
      asks: /\bhow (many|much|old|far|tall|large|big|high|often|fast|deep)\b|\bwhat (number|percentage|percent|amount|share)\b/,
      answers:
        /\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|hundred|thousand|million|billion|half|once|twice|none|no|several|free|unlimited)\b/,
    },
    {
      asks: /\bhow long\b/,
      answers:
        /(\d(?!\d)|\b(one|two|three|four|five|six|seven|ten|several|few)\b)[\s\S]{0,20}\b(second|minute|hour|day|week|month|year|decade|centur|meter|metre|kilomet|mile|feet|km|m)\w*/i,
    },
    {
      asks: /\bwhen\b|\b(what|which|in what) (year|date|day|month|time|century|decade)\b/,
      answers:
        /\b\d{4}\b|\b\d{1,2}(:\d\d|\s?(am|pm)\b)|\b(january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|century|days?|hours?|weeks?|months?|years?|after|before|until|daily)\b/i,
    },
    { asks: /\bwho(m|se)?\b/, answers: /(?<=[\p{L}\d,;:'’"”)]\s)(?!I\b)\p{Lu}[\p{Ll}\p{Lu}]+/u },
    {
      asks: /\bwhere\b/,
      answers:
        /\b(in|at|near|on|from|to|under|between|through)\s+(the\s+)?(?!(mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(:\d\d|\s?[ap]m\b))[\p{L}\d"“~/]/iu,
      explicit: /\b(address|located|situated)\b/i,
    },
    {
      asks: /\bwhy\b|\bwhat (causes?|reason)\b/,
      answers:
        /\b(because|since|due to|so that|as a result|therefore|in order to|reason|caused?|to avoid|to prevent)\b/i,
    },
    {
      asks: /\bhow (do|can|could|should|would) (i|we|you|one)\b|\bhow to\b|\bhow does one\b/,
      answers: /\b(you can|use|set|run|open|click|select|choose|press|enter|go to|type|add|call|install|to\s+\w+,)\b/i,
    },
    {
      asks: /\bwhat(?:'s| is| are)\b(?! the (number|name))|\bdefine\b|\bwhat does\b.{0,80}\bmean\b/,
      answers: /\b(is|are|means|refers to|denotes|called|known as|defined as)\b/i,
    },
  ],
  asksHow: /\bhow (do|can|could|should|would|to)\b|\b(steps|instructions|procedure)\b/,
  refersBack:
    /^(it|its|they|their|them|this|these|those|that|he|she|his|her|such|both|however|therefore|thus|also|otherwise|then|but|and|so|in (this|that) case|the (latter|former|same))\b/i,
  denial: /\b(?:not|no|never|none|nobody|nothing|cannot|without|neither|nor|\w+n['’]t)\b/i,
  answerLabel: /^\s*(?:\*\*)?(?:a|answer)\s*[:.)]\s*(?:\*\*)?\s*/i,
  questionLabel: /^\s*(?:\*\*)?(?:q|question)\s*(?:\d+\s*)?[:.)]\s*(?:\*\*)?\s*/i,
  abbreviations: new Set("e.g i.e vs cf al mr mrs ms dr prof st vol pp fig sec ch approx est".split(" ")),
  stopWords: `
a about above after again against all also am an and any are arent as at be because been before being below between
both but by can cant cannot could couldnt did didnt do does doesnt doing dont down during each else ever few for from
further get had hadnt has hasnt have havent having he hed hell her here hers herself hes hi him himself his how hows i id
if ill im in into is isnt it itll its itself ive just let lets me more most my myself no nor not of off oh on once only or
other our ours ourselves out over own please same shall she shes should shouldnt so some such than that thats the their
theirs them themselves then there theres these they theyll theyre theyve this those through to too under until up us
very was wasnt we well were werent weve what whats when whens where wheres which while who whom whos whose why will with
wont would wouldnt yes you youd youll your youre yours yourself yourselves youve`,
  usualWords:
    "hello hi hey thanks thank order return refund delivery shipping payment card account password price cost cancel track parcel broken warranty open hours phone email help need want received arrived money back website discount invoice one two three",
};
