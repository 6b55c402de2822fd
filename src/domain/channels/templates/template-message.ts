import { eq } from "drizzle-orm";
import { templateMessages } from "../../../db/channels.ts";
import type { Deps } from "../../deps.ts";
import type { OutboundTemplate } from "../ports.ts";

const prefix = "template:";

/** Stores the template of a message before the message is posted. Returns the client id that the message must have. */
export async function keepTemplateMessage(
  ctx: Pick<Deps, "db" | "clock">,
  accountId: number,
  template: OutboundTemplate,
): Promise<string> {
  const id = `${prefix}${crypto.randomUUID()}`;
  await ctx.db.insert(templateMessages).values({ id, accountId, template, createdAt: ctx.clock() });
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
