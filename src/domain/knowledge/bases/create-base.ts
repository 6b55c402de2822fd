import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { hasRoom } from "./has-room.ts";
import { noRoom } from "./no-room.ts";
import { readBase } from "./read-base.ts";
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
  const now = ctx.clock();
  const [made] = await runBatch(ctx.db, [
    sql`INSERT INTO knowledge_bases (account_id, assistant_id, name, description, created_at, updated_at)
      SELECT ${accountId}, ${assistantId}, ${name}, ${description}, ${now}, ${now} WHERE ${hasRoom([assistantId])}
      RETURNING id`,
  ]);
  const [row] = made!;
  if (row === undefined) throw noRoom();
  return readBase(ctx, accountId, Number(row["id"]));
}
