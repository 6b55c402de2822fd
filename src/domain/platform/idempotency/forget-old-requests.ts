import { lt } from "drizzle-orm";
import { idempotentRequests } from "../../../db/idempotent-requests.ts";
import type { Deps } from "../../deps.ts";
import { keepAnswersMs } from "./rules.ts";

/** Forgets answers that are older than a day. */
export async function forgetOldRequests(ctx: Pick<Deps, "db" | "clock">): Promise<void> {
  await ctx.db.delete(idempotentRequests).where(lt(idempotentRequests.createdAt, ctx.clock() - keepAnswersMs));
}
