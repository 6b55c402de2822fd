import type { ChatModelFailure } from "../../assistants/chat-model/ports.ts";

/** A span of a document's text, UTF-16 offsets. */
export interface Found {
  text: string;
  start: number;
  end: number;
}

/** An analysis of a document. Every finding refers to its place in the text. */
export interface Insight {
  /**
   * `extractive`: the document's own sentences, chosen by their words; `model`: by a chat model, checked against the
   * text.
   */
  method: "extractive" | "model";
  /** `extractive`, or the model's name. */
  model: string;
  summary: string;
  keyFacts: Found[];
  keyPhrases: string[];
  suggestedQuestions: string[];
  /** Questions with the span that answers them. */
  suggestedPairs: { question: string; answer: string; start: number; end: number }[];
  /** The document is longer than the part that was analysed. */
  isPartial: boolean;
  /** Why the chat model did not produce it, when one is configured. */
  failure?: ChatModelFailure;
}

/** The input of an analysis. Offsets of blocks and pages are in `text`. */
export interface ReadText {
  title: string;
  text: string;
  blocks: { kind: "heading" | "paragraph" | "table" | "list" | "code"; start: number; end: number }[];
}
