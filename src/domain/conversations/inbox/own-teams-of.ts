import { and, eq } from "drizzle-orm";
import { teamMembers, teams } from "../../../db/teams.ts";
import type { Deps } from "../../deps.ts";
import type { InboxReader } from "./row-types.ts";

/** The teams that an operator is in, by id. */
export async function ownTeamsOf({ db }: Pick<Deps, "db">, { accountId, userId }: InboxReader): Promise<number[]> {
  const rows = await db
    .select({ id: teams.id })
    .from(teamMembers)
    .innerJoin(teams, eq(teams.id, teamMembers.teamId))
    .where(and(eq(teamMembers.userId, userId), eq(teams.accountId, accountId)));
  return rows.map(({ id }) => id);
}
