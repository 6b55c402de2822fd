import * as z from "zod";
import { Id } from "../../kit/fields.ts";
import { Citation, ToolCall } from "./wire.ts";

const Leg = z.enum(["words", "grams", "pairs", "dense", "fused", "rerank"]);

export const TracedPassage = z
  .object({
    chunk_id: z.string(),
    source_id: z.int(),
    title: z.string(),
    url: z.string().optional(),
    page: z.int().nullable(),
    heading_path: z.array(z.string()),
    start: z.int(),
    end: z.int(),
    /** The beginning of its text; empty when the trace was too long to keep it. */
    excerpt: z.string(),
    /** Of the fused ranking; comparable within one search only. */
    score: z.number(),
    /** Its place and score in each leg that found it, from 1. */
    ranks: z.array(z.object({ leg: Leg, rank: z.int(), score: z.number() })),
    /** How likely it answers the question, from 0 to 1; null when it was not among those that are judged. */
    confidence: z.number().min(0).max(1).nullable(),
    /** What became of it, and why it was not cited. */
    use: z.enum(["cited", "contradicts_stored_answer", "below_bound", "not_used"]),
  })
  .meta({ id: "TracedPassage" });

/** One search; a message with several questions has one for each. */
export const TracedSearch = z
  .object({
    question: z.string(),
    /** The question with what its references mean. */
    understood: z.string(),
    /** What was searched for. */
    query: z.string(),
    /** The confidence of the best passage, from 0 to 1: below the bound the built-in model abstains. */
    evidence: z.number().min(0).max(1),
    /** A stored answer to exactly this question was given, without a search. */
    is_stored_answer: z.boolean(),
    legs: z.array(
      z.object({ leg: Leg, found: z.int(), milliseconds: z.number().min(0), error: z.string().optional() }),
    ),
    milliseconds: z.number().min(0),
    passages: z.array(TracedPassage),
  })
  .meta({ id: "TracedSearch" });

/** What an answer was made with besides passages. */
const madeWith = {
  intent: z
    .object({ label: z.string().nullable(), confidence: z.number().min(0).max(1), action: z.string() })
    .nullable(),
  references: z.array(z.object({ text: z.string(), antecedent: z.string(), confidence: z.number().min(0).max(1) })),
  /** What a hosted model was told of the visitor, by name. */
  given: z
    .object({ variables: z.array(z.string()), entities: z.array(z.string()), topics: z.array(z.string()) })
    .nullable(),
  personality: z.object({ id: z.int(), name: z.string() }).nullable(),
  tool_calls: z.array(ToolCall),
};

const steps = {
  question: z.string(),
  language: z.string(),
  /** Earlier turns that the answer might look at. */
  history_length: z.int(),
  /** Empty when nothing was searched: an intent, or small talk. */
  searches: z.array(TracedSearch),
  /** Sentences of the hosted model that were not sent, and why. */
  refused_sentences: z.array(
    z.object({ text: z.string(), reason: z.enum(["unknown_value", "denies_source", "unknown_link", "unsafe"]) }),
  ),
  usage: z.object({ input_tokens: z.int(), output_tokens: z.int() }).nullable(),
  /** Milliseconds of wall time; they contain only the time spent waiting where the clock stands still while computing. */
  steps: z.array(
    z.object({ step: z.enum(["intent", "context", "retrieval", "answer"]), milliseconds: z.number().min(0) }),
  ),
};

const outcome = {
  outcome: z.enum(["answer", "clarify", "abstain", "handoff"]),
  text: z.string(),
  citations: z.array(Citation),
  model: z.string(),
  /** Why the hosted model did not produce the answer, or only a part of it. */
  model_failure: z.string().nullable(),
  confidence: z.number().min(0).max(1),
};

/** How an answer came about. */
export const Explanation = z
  .object({ ...outcome, bound: z.number(), ...steps, ...madeWith })
  .meta({ id: "Explanation" });

export const AnswerTrace = z
  .object({
    message_id: z.int(),
    question_id: z.int(),
    ...outcome,
    response_time: z.number().min(0),
    ...madeWith,
    /** The bound when it was answered; null when the steps were not kept. */
    bound: z.number().nullable(),
    /** null for answers from before steps were kept, and for one whose server stopped before it kept them. */
    trace: z.object(steps).nullable(),
  })
  .meta({ id: "AnswerTrace" });

export const MessagePath = z.object({ dialog_id: Id, message_id: Id });
