/**
 * All that the platform knows of a language. A new one is another file like `de.ts`, added to `known-languages.ts`
 * (docs/design/languages.md).
 */
export interface Language {
  /** BCP 47. */
  code: string;
  /** The English name of the language, as given to the hosted model. */
  name: string;
  /** One letter of its script. */
  letter: RegExp;
  /** Its words are not separated by spaces: lists of words are then looked for one after another. */
  isUnspaced?: true;
  phrases: Phrases;
  /** What the platform says on channels besides its answers. */
  channel: ChannelPhrases;
  smallTalk: SmallTalk;
  requestForPerson: RequestForPerson;
  answerToOffer: AnswerToOffer;
  /** One courtesy at a message's beginning, with its separator from the question. */
  courtesies: Pattern;
  tone: Tone;
  /** Tests the beginning of a clause: it adds a second question ("and …"). */
  joins: Pattern;
  /** Tests the beginning of a clause: it asks for a yes or no by its verb or a particle ("can I …", "czy …"). */
  asksWhether?: Pattern;
  quantities: Quantities;
  cues: Cue[];
  /** Asks how to do something: steps are quoted as a whole. */
  asksHow: Pattern;
  /** Tests a sentence's first words: it refers back to the sentence before it ("It …", "This …"). */
  refersBack: Pattern;
  /** A sentence that denies something. */
  denial: Pattern;
  /** The label of an answer in a Q&A text ("A:", "Answer:"), and of a question. */
  answerLabel: Pattern;
  questionLabel: Pattern;
  /** Lower case, without the final full stop: a full stop after one of these does not end a sentence. */
  abbreviations: ReadonlySet<string>;
  /** Grammatical words and words of questions, which search ignores, and by which the language is told. */
  stopWords: string;
  /** Words that customers write often and that tell the language. They are searched for. */
  usualWords: string;
  /** The stem of a lower-case word with its diacritics; absent: words have no endings, or `stem.ts` has its own. */
  stem?: (word: string) => string;
}

/** A regular expression without the flag `g`, or one that is built when it is first used. */
export interface Pattern {
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
}

/** A test of one word in lower case. */
export interface WordTest {
  test(word: string): boolean;
}

/** The words of a list; a language without spaces needs them to find where each one ends. */
export interface WordList extends WordTest {
  all(): readonly string[];
}

/** Phrases of channels. A phrase with a name or a number is a function. */
export interface ChannelPhrases {
  /** The first words in a messenger, where `/person` calls a person. */
  welcome: (assistant: string) => string;
  /** The caption of a button. */
  person: string;
  sources: string;
  page: (page: number) => string;
  queued: (position: number) => string;
  requested: string;
  joined: (operator: string) => string;
  released: string;
  cancelled: string;
  unreadable: string;
  unpaid: string;
  inactive: string;
  tooLarge: (file: string) => string;
  limited: string;
  tooFast: string;
  /** After a word that ends messages, where the provider does not answer itself. */
  optedOut: string;
  optedIn: string;
  help: (assistant: string) => string;
}

/** The assistant's fixed phrases. */
export interface Phrases {
  abstain: string;
  /** For files without text. */
  unreadableFile: string;
  /** When a tool failed that the answer needed. */
  lookupFailed: string;
  /** Introduces what a plugin has returned. */
  toolSays: (plugin: string) => string;
  clarify: string;
  /** When a handoff request expired. */
  handoffExpired: string;
  /** When a handoff is requested outside business hours. */
  away: string;
  handoff: string;
  /** When two sources contradict each other: the introduction of each quotation, and the question after them. */
  oneSource: string;
  anotherSource: string;
  whichOne: string;
  /** Closes an answer that the model did not finish. */
  cutOff: string;
  /** Replaces an answer that failed. */
  failed: string;
  greeting: string;
  thanks: string;
  farewell: string;
  acknowledgement: string;
  identity: (assistantName: string) => string;
  /** `abstain` in two parts: that nothing was found, and the offer of a person. */
  notFound: string;
  offer: string;
  /** In place of the offer, after the customer has declined it. */
  anytime: string;
  /** While a person is awaited, without and with the position in the queue. */
  waiting: string;
  waitingAt: (position: number) => string;
  leaveContact: string;
  /** What the customer left is an address or a number; or a number without its country. */
  contactKept: (contact: string) => string;
  contactUnclear: string;
  /** The first words of a reply to a complaint, and to rudeness. */
  sorry: string;
  calm: string;
  /** Introduces the titles of the documents, and questions that have an answer. */
  abilities: string;
  tryAsking: string;
  /** Of several questions, one that has no answer, and one that was too many. */
  unanswered: (question: string) => string;
  later: (question: string) => string;
}

/** Whole messages of small talk, each tested against the lower-cased message without punctuation at its ends. */
export interface SmallTalk {
  greeting: Pattern;
  thanks: Pattern;
  farewell: Pattern;
  acknowledgement: Pattern;
  identity: Pattern;
  /** "What can you do?" */
  abilities: Pattern;
  /** "Is anybody there?", "How long do I have to wait?" */
  presence: Pattern;
}

/** How a customer feels: words and phrases anywhere in a message. */
export interface Tone {
  complaint: Pattern;
  rude: Pattern;
}

/** The words with which a question asks for a value of a kind. */
export interface Quantities {
  money: Pattern;
  weight: Pattern;
  size: Pattern;
  time: Pattern;
}

/**
 * Replies to the offer of an operator. An acceptance has a word of `agree` and none outside `agree` and `filler`; a
 * refusal likewise with `decline`, which wins.
 */
export interface AnswerToOffer {
  agree: WordTest;
  decline: WordTest;
  filler: WordTest;
}

/**
 * A direct request for an operator: the words that it may consist of. It must contain a word of `person`, and no word
 * outside `person`, `ask` and `filler`, so that a question about operators does not match.
 */
export interface RequestForPerson {
  person: WordTest;
  ask: WordTest;
  filler: WordTest;
  /** The start of a reason ("… about my order"): the text after it is not tested. */
  reason: RegExp;
}

/** A kind of question, and the typical form of a sentence that answers it. */
export interface Cue {
  asks: Pattern;
  answers: Pattern;
  /** An explicit answer ("The address is …"), even when only the heading names the subject. */
  explicit?: Pattern;
}
