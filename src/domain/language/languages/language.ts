/** What answering must know of a language. A new language is one more file like `en.ts`, named in `language-of.ts`. */
export interface Language {
  /** BCP 47. */
  code: string;
  /** The language's own name for itself in English, as the hosted model is told it. */
  name: string;
  /** One letter of its script. */
  letter: RegExp;
  phrases: Phrases;
  smallTalk: SmallTalk;
  requestForPerson: RequestForPerson;
  answerToOffer: AnswerToOffer;
  /** One courtesy at a message's beginning, with what separates it from the question. */
  courtesies: RegExp;
  cues: Cue[];
  /** Asks how to do something: steps are quoted as a whole. */
  asksHow: RegExp;
  /** Tests a sentence's first words: it leans on the sentence before it ("It …", "This …"). */
  leansBack: RegExp;
  /** A sentence that denies something. */
  denial: RegExp;
  /** How a label of a Q&A text's answer looks ("A:", "Answer:"), and of its question. */
  answerLabel: RegExp;
  questionLabel: RegExp;
  /** Lower case, without the final full stop: a full stop after one of these ends no sentence. */
  abbreviations: ReadonlySet<string>;
  /** Lower-case words for figures, so that "two" supports "2". */
  figures: ReadonlyMap<string, string>;
}

/** Everything the assistant says that stands in no document. */
export interface Phrases {
  abstain: string;
  /** To files without words. */
  unreadableFile: string;
  clarify: string;
  /** After a request for a person that nobody took in time. */
  nobodyCame: string;
  /** After a request for a person while the account's people are away. */
  away: string;
  handoff: string;
  /** Where two sources contradict each other: what introduces each one's words, and what is asked then. */
  oneSource: string;
  anotherSource: string;
  whichOne: string;
  /** Closes an answer that the model broke off. */
  cutOff: string;
  /** Stands for an answer that could not be made at all. */
  failed: string;
  greeting: string;
  thanks: string;
  farewell: string;
  acknowledgement: string;
  identity: (assistantName: string) => string;
}

/** Whole messages of small talk, each tested against the lower-cased message without punctuation at its ends. */
export interface SmallTalk {
  greeting: RegExp;
  thanks: RegExp;
  farewell: RegExp;
  acknowledgement: RegExp;
  identity: RegExp;
}

/**
 * What is said to the offer of a person. An acceptance has a word of `agree` and none outside `agree` and `filler`; a
 * refusal likewise with `decline`, which wins.
 */
export interface AnswerToOffer {
  agree: RegExp;
  decline: RegExp;
  filler: RegExp;
}

/**
 * A direct request for a person: words that may all stand in it. `person` must be among them, and no word outside
 * `person`, `ask` and `filler` may be, so that a question about operators is not taken for one.
 */
export interface RequestForPerson {
  person: RegExp;
  ask: RegExp;
  filler: RegExp;
  /** Where the reason begins ("… about my order"): what follows is not tested. */
  reason: RegExp;
}

/** A kind of question, and how a sentence that answers it often looks. */
export interface Cue {
  asks: RegExp;
  answers: RegExp;
  /** What says outright that it answers ("The address is …"), though what is asked about stands only in the heading. */
  surely?: RegExp;
}
