import type { ContextTrace, Known } from "../../answering/context/known.ts";
import { resolveQuestion } from "../../answering/context/resolve-question.ts";
import type { AnswerRequest } from "../../answering/types.ts";
import type { Deps } from "../../deps.ts";
import type { Message } from "../dialog/types.ts";
import { knownOfDialog } from "./known-of-dialog.ts";

export interface TurnContext {
  /** The question with what its references mean; undefined when nothing was put in. */
  resolved: string | undefined;
  /** What is known of the visitor; undefined when no hosted model is going to read it, or nothing is. */
  known: Known | undefined;
  trace: ContextTrace | undefined;
}

/**
 * What a turn needs of its context: what the question refers to, and for a hosted model what the assistant knows of the visitor. The
 * built-in model only quotes documents, so that nothing is read for it.
 */
export async function readTurnContext(
  ctx: Pick<Deps, "db" | "phones" | "dates">,
  input: {
    assistantId: number;
    /** null: the question is nobody's. */
    dialogId: number | null;
    question: Pick<Message, "text" | "createdAt">;
    history: AnswerRequest["history"];
    isHosted: boolean;
  },
): Promise<TurnContext> {
  const { assistantId, dialogId, question, history, isHosted } = input;
  const ofVisitor = history.filter(({ sender }) => sender === "user").map(({ text }) => text);
  const [meant, known] = await Promise.all([
    resolveQuestion(ctx, { question: question.text, history, at: question.createdAt }),
    isHosted && dialogId !== null
      ? knownOfDialog(ctx, { dialogId, assistantId }, [...ofVisitor, question.text], question.createdAt)
      : undefined,
  ]);
  const given = known && {
    variables: Object.keys(known.variables),
    entities: known.entities.map(({ type }) => type),
    topics: known.topics,
  };
  const trace = { ...meant.trace, ...(given === undefined ? {} : { given }) };
  return {
    resolved: meant.trace?.resolvedQuestion,
    known,
    trace: Object.keys(trace).length === 0 ? undefined : trace,
  };
}
