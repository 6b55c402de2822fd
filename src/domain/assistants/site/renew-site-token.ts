import { eq } from "drizzle-orm";
import { assistants } from "../../../db/assistants.ts";
import { randomToken } from "../../../kit/random-token.ts";
import type { Deps } from "../../deps.ts";
import { tokenOfAccount } from "../../platform/shards/rules.ts";
import { readAssistant } from "../assistant/read-assistant.ts";
import type { Assistant } from "../assistant/types.ts";
import { closeVisitorSockets } from "./close-visitor-sockets.ts";

/**
 * Gives an assistant a new site token; the old one is refused from then on. Visitors keep their ids and dialogs. Throws
 * `not_found`.
 */
export async function renewSiteToken(ctx: Deps, accountId: number, assistantId: number): Promise<Assistant> {
  await readAssistant(ctx, accountId, assistantId);
  await ctx.db
    .update(assistants)
    .set({
      siteToken: tokenOfAccount(`st_${randomToken()}`, accountId),
      siteTokenRevokedAt: null,
      updatedAt: ctx.clock(),
    })
    .where(eq(assistants.id, assistantId));
  await closeVisitorSockets(ctx, assistantId);
  return readAssistant(ctx, accountId, assistantId);
}
