import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { findTeam } from "./find-team.ts";

/** Deletes a team. Dialogs that wait for it then wait for any operator. Throws `not_found`. */
export async function deleteTeam(ctx: Pick<Deps, "db" | "inboxes">, accountId: number, teamId: number): Promise<void> {
  await findTeam(ctx, accountId, teamId);
  await runBatch(ctx.db, [
    sql`DELETE FROM team_members WHERE team_id = ${teamId}`,
    sql`DELETE FROM teams WHERE id = ${teamId} AND account_id = ${accountId}`,
    sql`UPDATE dialogs SET team_id = NULL WHERE team_id = ${teamId}`,
  ]);
  await ctx.inboxes.of(accountId).review();
  await ctx.inboxes.of(accountId).announce({ resource: "teams", assistantId: null });
}
