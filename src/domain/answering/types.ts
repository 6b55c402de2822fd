import type { ChatModelFailure } from "../assistants/chat-model/ports.ts";
import type { SpokenPersonality } from "../assistants/personalities/prompt-modifier-of.ts";
import type { Retrieval } from "../knowledge/ports.ts";
import type { Known } from "./context/known.ts";
import type { RefusedSentence } from "./hosted/refused-sentence.ts";
import type { Highlights } from "./talk/say-abilities.ts";
import type { Standing } from "./talk/standing.ts";
import type { AnswerTools, CitedTool } from "./tools/types.ts";
import type { AnswerTrace } from "./trace.ts";

export type Outcome = "answer" | "clarify" | "abstain" | "handoff";

/** A span of a source that supports a span of the answer. Stored with the message, never recomputed. */
export interface Citation {
  /** Marker number in the answer's text, from 1: `[1]`. */
  marker: number;
  /** 0: what is cited is not a source but what a tool has returned (`tool`). */
  sourceId: number;
  title: string;
  /** The URL of a website's page; absent for other sources. */
  url?: string;
  page: number | null;
  headingPath: string[];
  /** UTF-16 offsets in the source's extracted text; `quote` is exactly that text. */
  start: number;
  end: number;
  quote: string;
  /** The tool that returned the quote; absent for sources. */
  tool?: CitedTool;
}

export interface Answer {
  text: string;
  outcome: Outcome;
  citations: Citation[];
  /** `extractive`, or the hosted model's name. */
  model: string;
  /**
   * 0..1: how well the retrieved text supports the question; below the assistant's threshold the built-in model abstains. Of a hosted
   * model's answer at least the share of its sentences that have a citation.
   */
  confidence: number;
  usage: { inputTokens: number; outputTokens: number } | null;
  /** Why the hosted model did not produce this answer, or only a part of it; absent when it did, or was not used. */
  failure?: ChatModelFailure;
  /** What it was made with besides passages; absent: nothing. */
  trace?: AnswerTrace;
  /** What was left out of it: passages (their chunk ids) that a stored answer contradicts, and sentences of the hosted model. */
  refusals?: { passages: string[]; sentences: RefusedSentence[] };
}

/** The input of an answer: only this, so that answering needs no database. */
export interface AnswerRequest {
  question: string;
  /** The question with what its references mean; absent when it has none that are known. */
  resolved?: string | undefined;
  /** What is known of the person who asks. */
  known?: Known | undefined;
  /** The locale or language tag of the customer's app or of the widget; absent or null: not known. */
  locale?: string | null;
  /** Earlier turns, oldest first, without the question. */
  history: { sender: "user" | "assistant" | "operator"; text: string }[];
  assistant: {
    id: number;
    name: string;
    systemPrompt: string;
    aiModel: string;
    /** null uses the platform's fitted threshold. */
    abstainBelow: number | null;
    /** The code of the language of this turn; absent: it is told from the question. */
    language?: string;
    /** How it speaks; absent or null: as the platform does. */
    personality?: (SpokenPersonality & { id: number; name: string }) | null;
    /** Where the conversation stands with a person; absent or null: nobody is awaited, and no offer was declined. */
    standing?: Standing | null;
  };
  /** With `parts`, what was found for all of them. */
  retrieval: Retrieval;
  /** The questions of a message that the built-in model answers one by one; absent: the message is one question. */
  parts?: QuestionPart[] | undefined;
  /** Questions that were too many. */
  left?: string[] | undefined;
  /** What the assistant answers from, where it is asked what it can do. */
  highlights?: Highlights | null | undefined;
  /** The address or number that the message leaves for a person who is awaited; `unclear`: a number without its country. */
  leftContact?: { kept: string } | "unclear" | null | undefined;
  /** The installed tools that a hosted model may call; absent or null: none. */
  tools?: AnswerTools | null;
  /** Called with each piece of text as it becomes final; their concatenation is `Answer.text`. */
  onDelta: (text: string) => void;
  signal: AbortSignal;
}

/** One of several questions of a message. `history` ends with what the message says before it. */
export interface QuestionPart extends Pick<AnswerRequest, "question" | "resolved" | "history" | "retrieval"> {}
