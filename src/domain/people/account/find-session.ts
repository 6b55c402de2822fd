import { and, eq, isNull, sql } from "drizzle-orm";
import { sessions, users } from "../../../db/accounts.ts";
import type { Db } from "../../../db/client.ts";

const prepared = new WeakMap<Db, ReturnType<typeof prepare>>();

/** An open session with its user; undefined without one. Runs on every request, so the statement is prepared once. */
export function findSession(db: Db, sessionId: string) {
  let statement = prepared.get(db);
  if (statement === undefined) {
    statement = prepare(db);
    prepared.set(db, statement);
  }
  return statement.get({ sessionId });
}

function prepare(db: Db) {
  return db
    .select({
      userId: users.id,
      accountId: users.accountId,
      role: users.role,
      email: users.email,
      firstName: users.firstName,
      lastName: users.lastName,
      sessionEndsAt: sessions.expiresAt,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.id, sql.placeholder("sessionId")), isNull(sessions.revokedAt)))
    .prepare();
}
