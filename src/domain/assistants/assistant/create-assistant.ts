import { sql } from "drizzle-orm";
import { assistants } from "../../../db/assistants.ts";
import { knowledgeBases } from "../../../db/knowledge.ts";
import { randomToken } from "../../../kit/random-token.ts";
import type { Deps } from "../../deps.ts";
import { recordAccountEvent } from "../../platform/account-events/record-account-event.ts";
import { readKnownSetting } from "../../platform/settings/read-known-setting.ts";
import { tokenOfAccount } from "../../platform/shards/rules.ts";
import { readAssistant } from "./read-assistant.ts";
import type { Assistant, AssistantChanges } from "./types.ts";

/** Creates an assistant with a knowledge base, by default enabled on websites. */
export async function createAssistant(
  ctx: Deps,
  accountId: number,
  fields: AssistantChanges & { name: string },
): Promise<Assistant> {
  const now = ctx.clock();
  const insert = ctx.db
    .insert(assistants)
    .values({
      ...fields,
      accountId,
      websiteIntegration: fields.websiteIntegration ?? true,
      aiModel: fields.aiModel ?? (await readKnownSetting(ctx, "assistants", "default_model")),
      siteToken: tokenOfAccount(`st_${randomToken()}`, accountId),
      createdAt: now,
      updatedAt: now,
    })
    .returning({ id: assistants.id });
  const assistantId = sql<number>`last_insert_rowid()`;
  const base = ctx.db.insert(knowledgeBases).values({ accountId, assistantId, name: "Documents", createdAt: now });
  const told = recordAccountEvent(ctx, {
    ...{ accountId, type: "assistant.created" },
    data: sql`(SELECT json_object('assistant', json_object('id', id, 'name', name, 'model', ai_model))
      FROM assistants WHERE id = (SELECT max(id) FROM assistants WHERE account_id = ${accountId}))`,
  });
  const [[made]] = await ctx.db.batch([insert, base, told]);
  if (made === undefined) throw new Error("the assistant row was not returned");
  return readAssistant(ctx, accountId, made.id);
}
