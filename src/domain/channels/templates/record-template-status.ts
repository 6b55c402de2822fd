import { and, eq } from "drizzle-orm";
import { channelTemplates } from "../../../db/channels.ts";
import type { Deps } from "../../deps.ts";

/** What the provider reports about a template. */
export interface TemplateStatus {
  name: string;
  language: string;
  status: string;
  reason: string | null;
}

/** Records a change of a template's status. No effect on a template that has not been synchronised. */
export async function recordTemplateStatus(
  ctx: Pick<Deps, "db" | "clock">,
  channelAccountId: number,
  { name, language, status, reason }: TemplateStatus,
): Promise<void> {
  const ofAccount = eq(channelTemplates.channelAccountId, channelAccountId);
  const one = and(ofAccount, eq(channelTemplates.name, name), eq(channelTemplates.language, language));
  await ctx.db.update(channelTemplates).set({ status, reason, updatedAt: ctx.clock() }).where(one);
}
