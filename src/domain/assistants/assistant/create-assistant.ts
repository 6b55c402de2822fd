import { assistants } from "../../../db/assistants.ts";
import { randomToken } from "../../../kit/random-token.ts";
import type { Deps } from "../../deps.ts";
import { readKnownSetting } from "../../platform/settings/read-known-setting.ts";
import { readAssistant } from "./read-assistant.ts";
import type { Assistant, AssistantChanges } from "./types.ts";

/** Creates an assistant, by default enabled on websites. */
export async function createAssistant(
  ctx: Deps,
  accountId: number,
  fields: AssistantChanges & { name: string },
): Promise<Assistant> {
  const now = ctx.clock();
  const { id } = await ctx.db
    .insert(assistants)
    .values({
      ...fields,
      accountId,
      websiteIntegration: fields.websiteIntegration ?? true,
      aiModel: fields.aiModel ?? (await readKnownSetting(ctx, "assistants", "default_model")),
      siteToken: `st_${randomToken()}`,
      createdAt: now,
      updatedAt: now,
    })
    .returning({ id: assistants.id })
    .get();
  return readAssistant(ctx, accountId, id);
}
