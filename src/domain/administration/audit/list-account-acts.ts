import { and, desc, eq, gte, lt } from "drizzle-orm";
import { accountAudit } from "../../../db/account-audit.ts";
import type { Deps } from "../../deps.ts";
import type { AccountAct } from "./types.ts";

export interface AccountActFilter {
  accountId: number;
  actorId?: number | undefined;
  action?: string | undefined;
  /** Entries at or after `since` and before `until`; milliseconds. */
  since?: number | undefined;
  until?: number | undefined;
  /** Entries with a smaller id. */
  before?: number | undefined;
  limit: number;
}

/** A page of an account's audit log, newest first, and the `before` of the next page; null at the end. */
export async function listAccountActs(
  ctx: Pick<Deps, "db">,
  { accountId, actorId, action, since, until, before, limit }: AccountActFilter,
): Promise<{ acts: AccountAct[]; nextBefore: number | null }> {
  const condition = and(
    eq(accountAudit.accountId, accountId),
    actorId === undefined ? undefined : and(eq(accountAudit.actorId, actorId), eq(accountAudit.actorKind, "user")),
    action === undefined ? undefined : eq(accountAudit.action, action),
    since === undefined ? undefined : gte(accountAudit.createdAt, since),
    until === undefined ? undefined : lt(accountAudit.createdAt, until),
    before === undefined ? undefined : lt(accountAudit.id, before),
  );
  const rows = await ctx.db
    .select()
    .from(accountAudit)
    .where(condition)
    .orderBy(desc(accountAudit.id))
    .limit(limit + 1);
  const acts = rows.slice(0, limit).map(({ accountId: _, ...act }) => act);
  return { acts, nextBefore: rows.length > limit ? acts.at(-1)!.id : null };
}
