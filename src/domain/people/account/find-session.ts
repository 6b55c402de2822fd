import { and, eq, isNull, sql } from "drizzle-orm";
import { sessions, users } from "../../../db/accounts.ts";
import type { Db } from "../../../db/client.ts";
import { preparedOnce } from "../../../db/prepared-once.ts";
import { shardOf } from "../../platform/shards/rules.ts";

/** An open session with its user; undefined without one. */
export function findSession(db: Db, sessionId: string) {
  return openSession(db).get({ sessionId });
}

/** The same in the user's shard. */
export function findSessionOf(shards: readonly Db[], userId: number, sessionId: string) {
  const db = shards[shardOf(userId)];
  return db === undefined ? undefined : findSession(db, sessionId);
}

const openSession = preparedOnce((db) =>
  db
    .select({
      userId: users.id,
      accountId: users.accountId,
      role: users.role,
      email: users.email,
      firstName: users.firstName,
      lastName: users.lastName,
      avatarUrl: users.avatarUrl,
      sessionEndsAt: sessions.expiresAt,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.id, sql.placeholder("sessionId")), isNull(sessions.revokedAt)))
    .prepare(),
);
