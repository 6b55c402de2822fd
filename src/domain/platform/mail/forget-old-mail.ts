import { lt } from "drizzle-orm";
import { emailCodes, passwordResets } from "../../../db/accounts.ts";
import { mails } from "../../../db/mail.ts";
import type { Deps } from "../../deps.ts";
import { REMEMBER_MS } from "./rules.ts";

/** Forgets mail that was finished a month ago, and codes and tokens that have run out. */
export async function forgetOldMail(ctx: Pick<Deps, "db" | "clock">): Promise<void> {
  const now = ctx.clock();
  await ctx.db.batch([
    ctx.db.delete(mails).where(lt(mails.finishedAt, now - REMEMBER_MS)),
    ctx.db.delete(emailCodes).where(lt(emailCodes.expiresAt, now)),
    ctx.db.delete(passwordResets).where(lt(passwordResets.expiresAt, now)),
  ]);
}
