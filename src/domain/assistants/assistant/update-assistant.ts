import { eq } from "drizzle-orm";
import { assistants } from "../../../db/assistants.ts";
import type { Deps } from "../../deps.ts";
import { closeVisitorSockets } from "../site/close-visitor-sockets.ts";
import { readAssistant } from "./read-assistant.ts";
import type { Assistant, AssistantChanges } from "./types.ts";

/** Changes the given fields of an assistant. Throws `not_found`. */
export async function updateAssistant(
  ctx: Deps,
  accountId: number,
  id: number,
  fields: AssistantChanges,
): Promise<Assistant> {
  const assistant = await readAssistant(ctx, accountId, id);
  await ctx.db
    .update(assistants)
    .set({ ...fields, updatedAt: ctx.clock() })
    .where(eq(assistants.id, id));
  if (changesAccess(assistant, fields)) await closeVisitorSockets(ctx, id);
  return readAssistant(ctx, accountId, id);
}

/** Clients send back what they have read: unchanged values end no sessions. */
function changesAccess(before: Assistant, { websiteIntegration, allowedDomains }: AssistantChanges): boolean {
  const isSwitchedOff = before.websiteIntegration && websiteIntegration === false;
  return isSwitchedOff || (allowedDomains !== undefined && String(allowedDomains) !== String(before.allowedDomains));
}
