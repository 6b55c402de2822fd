import { knowledgeBases } from "../../../db/knowledge.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { readBase } from "./read-base.ts";
import { requireRoom } from "./require-room.ts";
import type { KnowledgeBaseDetail } from "./types.ts";

export interface NewBase {
  accountId: number;
  assistantId: number;
  name: string;
  description: string;
}

/** Creates a knowledge base of an assistant. Throws `not_found`, and `conflict` when the assistant has too many. */
export async function createBase(ctx: Deps, input: NewBase): Promise<KnowledgeBaseDetail> {
  const { accountId, assistantId, name, description } = input;
  await readAssistant(ctx, accountId, assistantId);
  await requireRoom(ctx, accountId, assistantId);
  const now = ctx.clock();
  const made = await ctx.db
    .insert(knowledgeBases)
    .values({ accountId, assistantId, name, description, createdAt: now, updatedAt: now })
    .returning({ id: knowledgeBases.id })
    .get();
  return readBase(ctx, accountId, made.id);
}
