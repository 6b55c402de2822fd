import { and, count, desc, eq, gte, lt } from "drizzle-orm";
import { auditLog } from "../../../db/administration.ts";
import type { Deps } from "../../deps.ts";
import { atPlatform } from "../../platform/shards/at-shard.ts";
import type { AuditEntry } from "./types.ts";

export interface AuditFilter {
  actorId?: number | undefined;
  action?: string | undefined;
  targetKind?: string | undefined;
  targetId?: string | undefined;
  /** Entries at or after `since` and before `before`; milliseconds since the epoch. */
  since?: number | undefined;
  before?: number | undefined;
  limit: number;
  offset: number;
}

/** A page of the audit log, newest first, and the number of entries that match the filter. */
export async function listAuditEntries(
  ctx: Pick<Deps, "db" | "shards">,
  filter: AuditFilter,
): Promise<{ acts: AuditEntry[]; total: number }> {
  const { db } = atPlatform(ctx);
  const { actorId, action, targetKind, targetId, since, before, limit, offset } = filter;
  const condition = and(
    actorId === undefined ? undefined : eq(auditLog.actorId, actorId),
    action === undefined ? undefined : eq(auditLog.action, action),
    targetKind === undefined ? undefined : eq(auditLog.targetKind, targetKind),
    targetId === undefined ? undefined : eq(auditLog.targetId, targetId),
    since === undefined ? undefined : gte(auditLog.createdAt, since),
    before === undefined ? undefined : lt(auditLog.createdAt, before),
  );
  const [acts, [counted]] = await db.batch([
    db.select().from(auditLog).where(condition).orderBy(desc(auditLog.id)).limit(limit).offset(offset),
    db.select({ count: count() }).from(auditLog).where(condition),
  ]);
  return { acts, total: counted?.count ?? 0 };
}
