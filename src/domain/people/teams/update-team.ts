import { and, eq, ne, sql } from "drizzle-orm";
import { isUniqueConflict } from "../../../db/is-unique-conflict.ts";
import { runBatch } from "../../../db/run-batch.ts";
import { teams } from "../../../db/teams.ts";
import { nameKey } from "../../../kit/name-key.ts";
import type { Deps } from "../../deps.ts";
import { findTeam } from "./find-team.ts";
import { nameTaken } from "./name-taken.ts";
import { requireUsers } from "./require-users.ts";
import { saveMembers } from "./save-members.ts";
import type { Team } from "./types.ts";

/**
 * Renames a team or replaces its members; absent fields stay unchanged. Dialogs that wait for it are offered to the new members.
 * Throws `not_found`, `conflict` for a name in use, and `validation_failed` for a member who is not a user of the account.
 */
export async function updateTeam(
  ctx: Pick<Deps, "db" | "inboxes">,
  accountId: number,
  teamId: number,
  changes: { name?: string | undefined; memberIds?: number[] | undefined },
): Promise<Team> {
  const known = await findTeam(ctx, accountId, teamId);
  const { name = known.name, memberIds } = changes;
  await requireUsers(ctx, accountId, memberIds ?? []);
  const key = nameKey(name);
  const ofName = and(eq(teams.accountId, accountId), eq(teams.nameKey, key), ne(teams.id, teamId));
  const [other] = await ctx.db.select({ id: teams.id }).from(teams).where(ofName);
  if (other !== undefined) throw nameTaken("team");
  const statements = [
    sql`UPDATE teams SET name = ${name}, name_key = ${key} WHERE id = ${teamId}`,
    ...(memberIds === undefined ? [] : saveMembers(teamId, memberIds)),
  ];
  try {
    await runBatch(ctx.db, statements);
  } catch (error) {
    if (isUniqueConflict(error, "teams")) throw nameTaken("team");
    throw error;
  }
  await ctx.inboxes.of(accountId).review();
  await ctx.inboxes.of(accountId).announce({ resource: "teams", assistantId: null });
  return findTeam(ctx, accountId, teamId);
}
