import { asc, eq } from "drizzle-orm";
import { accounts, users } from "../../../db/accounts.ts";
import type { Deps } from "../../deps.ts";
import type { TeamMember } from "./types.ts";

/** An account's users, oldest first, with their status in its inbox. */
export async function readTeam(ctx: Pick<Deps, "db" | "inboxes">, accountId: number): Promise<TeamMember[]> {
  const [people, active] = await Promise.all([
    ctx.db
      .select({
        id: users.id,
        email: users.email,
        firstName: users.firstName,
        lastName: users.lastName,
        avatarUrl: users.avatarUrl,
        role: users.role,
        ownerUserId: accounts.ownerUserId,
        createdAt: users.createdAt,
        lastLoginAt: users.lastLoginAt,
      })
      .from(users)
      .innerJoin(accounts, eq(accounts.id, users.accountId))
      .where(eq(users.accountId, accountId))
      .orderBy(asc(users.id)),
    ctx.inboxes.of(accountId).activeOperators(),
  ]);
  const known = new Map(active.map((operator) => [operator.operatorId, operator]));
  return people.map(({ ownerUserId, ...person }) => ({
    ...person,
    isOwner: person.id === ownerUserId,
    status: known.get(person.id)?.status ?? "offline",
    activeDialogs: known.get(person.id)?.activeDialogs ?? 0,
  }));
}
