import { and, asc, eq } from "drizzle-orm";
import { teamMembers, teams } from "../../../db/teams.ts";
import type { Deps } from "../../deps.ts";
import type { Team } from "./types.ts";

/** An account's teams with their members, by name; all, or one. */
export async function listTeams(ctx: Pick<Deps, "db">, accountId: number, teamId?: number): Promise<Team[]> {
  const wanted = and(eq(teams.accountId, accountId), teamId === undefined ? undefined : eq(teams.id, teamId));
  const rows = await ctx.db
    .select({ id: teams.id, name: teams.name, createdAt: teams.createdAt, userId: teamMembers.userId })
    .from(teams)
    .leftJoin(teamMembers, eq(teamMembers.teamId, teams.id))
    .where(wanted)
    .orderBy(asc(teams.nameKey), asc(teamMembers.userId));
  const byId = new Map<number, Team>();
  for (const { userId, ...team } of rows) {
    const known = byId.get(team.id) ?? { ...team, memberIds: [] };
    byId.set(team.id, userId === null ? known : { ...known, memberIds: [...known.memberIds, userId] });
  }
  return [...byId.values()];
}
