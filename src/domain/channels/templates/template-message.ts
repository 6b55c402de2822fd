import { eq } from "drizzle-orm";
import { templateMessages } from "../../../db/channels.ts";
import { sha256 } from "../../../kit/sha256.ts";
import type { Deps } from "../../deps.ts";
import type { OutboundTemplate } from "../ports.ts";

const prefix = "template:";

/**
 * Stores the template of a message before the message is posted. Returns the client id that the message must have: for one `key`
 * of a dialog always the same, and then the first template is kept.
 */
export async function keepTemplateMessage(
  ctx: Pick<Deps, "db" | "clock">,
  dialogId: number,
  template: OutboundTemplate,
  key: string = crypto.randomUUID(),
): Promise<string> {
  const id = `${prefix}${dialogId}:${await sha256(key)}`;
  await ctx.db
    .insert(templateMessages)
    .values({ id, dialogId, template, createdAt: ctx.clock() })
    .onConflictDoNothing();
  return id;
}

/** The template that a message was posted with; null for other messages. */
export async function readTemplateMessage(
  ctx: Pick<Deps, "db">,
  clientMessageId: string | null,
): Promise<OutboundTemplate | null> {
  if (clientMessageId === null || !clientMessageId.startsWith(prefix)) return null;
  const found = await ctx.db.select().from(templateMessages).where(eq(templateMessages.id, clientMessageId)).get();
  return (found?.template as OutboundTemplate | undefined) ?? null;
}
