import { and, eq, isNull } from "drizzle-orm";
import { assistants } from "../../../db/assistants.ts";
import type { Deps } from "../../deps.ts";
import { readAssistant } from "../assistant/read-assistant.ts";
import type { Assistant } from "../assistant/types.ts";
import { closeVisitorSockets } from "./close-visitor-sockets.ts";

/** Revokes an assistant's site token: its widget is refused until there is a new one. Throws `not_found`. */
export async function revokeSiteToken(ctx: Deps, accountId: number, assistantId: number): Promise<Assistant> {
  await readAssistant(ctx, accountId, assistantId);
  const now = ctx.clock();
  await ctx.db
    .update(assistants)
    .set({ siteTokenRevokedAt: now, updatedAt: now })
    .where(and(eq(assistants.id, assistantId), isNull(assistants.siteTokenRevokedAt)));
  await closeVisitorSockets(ctx, assistantId);
  return readAssistant(ctx, accountId, assistantId);
}
