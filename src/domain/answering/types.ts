import type { ChatModelFailure } from "../assistants/chat-model/ports.ts";
import type { SpokenPersonality } from "../assistants/personalities/prompt-modifier-of.ts";
import type { Retrieval } from "../knowledge/ports.ts";
import type { Known } from "./context/known.ts";
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
  /** 0..1: how well the retrieved text supports the question; below the assistant's threshold it abstains. */
  confidence: number;
  usage: { inputTokens: number; outputTokens: number } | null;
  /** Why the hosted model did not produce this answer, or only a part of it; absent when it did, or was not used. */
  failure?: ChatModelFailure;
  /** What it was made with besides passages; absent: nothing. */
  trace?: AnswerTrace;
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
  };
  retrieval: Retrieval;
  /** The installed tools that a hosted model may call; absent or null: none. */
  tools?: AnswerTools | null;
  /** Called with each piece of text as it becomes final; their concatenation is `Answer.text`. */
  onDelta: (text: string) => void;
  signal: AbortSignal;
}
