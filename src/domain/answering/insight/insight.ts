import type { ChatModelFailure } from "../../assistants/chat-model/ports.ts";

/** A stretch of a document's text, UTF-16 offsets. */
export interface Found {
  text: string;
  start: number;
  end: number;
}

/** What a document says in short, and what could be made of it. Every finding points at the place it is from. */
export interface Insight {
  /** `extractive`: the document's own sentences, chosen by their words; `model`: a chat model's, checked against the text. */
  method: "extractive" | "model";
  /** `extractive`, or the model's name. */
  model: string;
  summary: string;
  keyFacts: Found[];
  keyPhrases: string[];
  suggestedQuestions: string[];
  /** Questions with the stretch that answers them. */
  suggestedPairs: { question: string; answer: string; start: number; end: number }[];
  /** The document is longer than what was looked at. */
  isPartial: boolean;
  /** Why the chat model did not make it, where one is set up. */
  failure?: ChatModelFailure;
}

/** What is looked at. Offsets of blocks and pages are in `text`. */
export interface ReadText {
  title: string;
  text: string;
  blocks: { kind: "heading" | "paragraph" | "table" | "list" | "code"; start: number; end: number }[];
}
