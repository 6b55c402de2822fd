import { lt } from "drizzle-orm";
import { idempotentRequests } from "../../../db/idempotent-requests.ts";
import type { Deps } from "../../deps.ts";
import { responseRetentionMs } from "./rules.ts";

/** Deletes responses that are older than a day. */
export async function deleteOldRequests(ctx: Pick<Deps, "db" | "clock">): Promise<void> {
  await ctx.db.delete(idempotentRequests).where(lt(idempotentRequests.createdAt, ctx.clock() - responseRetentionMs));
}
