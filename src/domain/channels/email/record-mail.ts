import { channelMails } from "../../../db/channels.ts";
import type { Deps } from "../../deps.ts";

/** Records a mail of a dialog, so that what refers to it finds the dialog. The same mail is recorded once. */
export async function recordMail(
  ctx: Pick<Deps, "db" | "clock">,
  mail: { channelAccountId: number; messageId: string; dialogId: number; isOutbound: boolean; subject: string },
): Promise<void> {
  await ctx.db
    .insert(channelMails)
    .values({ ...mail, createdAt: ctx.clock() })
    .onConflictDoNothing();
}
