import { and, eq, isNull } from "drizzle-orm";
import { assistants } from "../../../db/assistants.ts";
import type { Deps } from "../../deps.ts";
import { readAssistant } from "../assistant/read-assistant.ts";
import type { Assistant } from "../assistant/types.ts";
import { endVisits } from "./end-visits.ts";

/** Takes an assistant's site token back: its widget is refused until there is a new one. Throws `not_found`. */
export async function revokeSiteToken(ctx: Deps, accountId: number, assistantId: number): Promise<Assistant> {
  await readAssistant(ctx, accountId, assistantId);
  const now = ctx.clock();
  await ctx.db
    .update(assistants)
    .set({ siteTokenRevokedAt: now, updatedAt: now })
    .where(and(eq(assistants.id, assistantId), isNull(assistants.siteTokenRevokedAt)));
  await endVisits(ctx, assistantId);
  return readAssistant(ctx, accountId, assistantId);
}
