import type { EntityType } from "../../answering/context/entities/entity.ts";
import type { Citation } from "../../answering/types.ts";

/** What answered a question: an operator, or the assistant with what it cites. */
export interface SummarisedAnswer {
  by: "operator" | "assistant";
  messageId: number;
  text: string;
  sources: Pick<Citation, "sourceId" | "title">[];
}

/** What the visitor asked or said; `answer` is null while nobody has answered it. */
export interface SummarisedQuestion {
  messageId: number;
  text: string;
  answer: SummarisedAnswer | null;
}

/** What is known from the visitor's words: numbers of orders, dates, addresses. */
export interface SummarisedEntity {
  type: EntityType;
  value: string;
  messageId: number;
}

export interface DialogSummary {
  /** `extractive`: only the words of the dialog. `model`: a hosted model wrote `text`, and every sentence was checked against the dialog. */
  method: "extractive" | "model";
  model: string;
  /** Why the hosted model did not write it; null when it did, or is not bound. */
  failure: string | null;
  text: string;
  questions: SummarisedQuestion[];
  entities: SummarisedEntity[];
  /** Only the last part of the dialog was read. */
  isPartial: boolean;
  messages: number;
  lastSeq: number;
}
