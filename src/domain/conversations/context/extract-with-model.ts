import { runBatch } from "../../../db/run-batch.ts";
import { askForEntities } from "../../answering/context/entities/ask-for-entities.ts";
import type { ChatModel } from "../../assistants/chat-model/ports.ts";
import type { Deps } from "../../deps.ts";
import type { Message } from "../dialog/types.ts";
import { addEntities, type ContextRow, trim } from "./context-statements.ts";
import { normaliseEntity } from "./normalise-entity.ts";
import { maxEntities, maxValueLength } from "./rules.ts";

/** How sure a model is taken to be, 0..1: less than a rule. */
const confidence = 0.6;
const timeoutMs = 20_000;
/** A message of fewer words names nothing that a rule does not find. */
const leastWords = 3;

/**
 * Adds the entities that a hosted model finds in a visitor's message to the context of its contact, in words of the message only. It is
 * done beside the answer and never fails it: what goes wrong is logged.
 */
export async function extractWithModel(
  ctx: Pick<Deps, "db" | "phones" | "dates">,
  chatModel: ChatModel,
  { model, dialogId, message }: { model: string; dialogId: number; message: Message },
): Promise<void> {
  const { seq, text, createdAt: at } = message;
  if (text.trim().split(/\s+/).length < leastWords) return;
  const abort = new AbortController();
  const timeout = setTimeout(() => abort.abort(new Error("The entities took too long.")), timeoutMs);
  try {
    const named = await askForEntities(chatModel, { model, text, signal: abort.signal });
    const rows = await Promise.all(
      named.map(async ({ type, value }): Promise<ContextRow[]> => {
        const normalised = await normaliseEntity(ctx, { type, value, at }).catch(() => null);
        if (normalised === null || value.length > maxValueLength) return [];
        return [[dialogId, seq, type, value, normalised, confidence, at]];
      }),
    );
    if (rows.flat().length === 0) return;
    const statements = [
      addEntities(rows.flat(), "all"),
      trim("contact_entities", JSON.stringify([dialogId]), maxEntities),
    ];
    await runBatch(ctx.db, statements);
  } catch (error) {
    console.error("entities not extracted by the model", { dialogId, seq, error });
  } finally {
    clearTimeout(timeout);
  }
}
