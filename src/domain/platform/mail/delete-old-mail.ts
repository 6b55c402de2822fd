import { lt } from "drizzle-orm";
import { emailCodes, passwordResets } from "../../../db/accounts.ts";
import { mails } from "../../../db/mail.ts";
import type { Deps } from "../../deps.ts";
import { RETENTION_MS } from "./rules.ts";

/** Deletes mail that was finished a month ago, and expired codes and tokens. */
export async function deleteOldMail(ctx: Pick<Deps, "db" | "clock">): Promise<void> {
  const now = ctx.clock();
  await ctx.db.batch([
    ctx.db.delete(mails).where(lt(mails.finishedAt, now - RETENTION_MS)),
    ctx.db.delete(emailCodes).where(lt(emailCodes.expiresAt, now)),
    ctx.db.delete(passwordResets).where(lt(passwordResets.expiresAt, now)),
  ]);
}
