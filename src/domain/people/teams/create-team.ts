import { count, eq, sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import { teams } from "../../../db/teams.ts";
import { nameKey } from "../../../kit/name-key.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { findTeam } from "./find-team.ts";
import { nameTaken } from "./name-taken.ts";
import { requireUsers } from "./require-users.ts";
import { saveMembers } from "./save-members.ts";
import { maxTeams, type Team } from "./types.ts";

/**
 * Creates a team. Throws `conflict` when the account has one of this name, or too many, and `validation_failed` for a member who
 * is not a user of the account.
 */
export async function createTeam(
  ctx: Pick<Deps, "db" | "clock" | "inboxes">,
  accountId: number,
  { name, memberIds }: Pick<Team, "name" | "memberIds">,
): Promise<Team> {
  await requireUsers(ctx, accountId, memberIds);
  const [counted] = await ctx.db.select({ total: count() }).from(teams).where(eq(teams.accountId, accountId));
  if ((counted?.total ?? 0) >= maxTeams)
    throw new DomainError("conflict", `An account may have at most ${maxTeams} teams. Delete some first.`);
  const key = nameKey(name);
  const [made] = await runBatch(ctx.db, [
    sql`INSERT INTO teams (account_id, name, name_key, created_at) VALUES (${accountId}, ${name}, ${key}, ${ctx.clock()})
        ON CONFLICT DO NOTHING RETURNING id`,
  ]);
  const id = made?.[0]?.["id"];
  if (id === undefined) throw nameTaken("team");
  await runBatch(ctx.db, saveMembers(Number(id), memberIds));
  await ctx.inboxes.of(accountId).announce({ resource: "teams", assistantId: null });
  return findTeam(ctx, accountId, Number(id));
}
