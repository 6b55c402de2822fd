import { type SQL, sql } from "drizzle-orm";

/** The statements that make these users the members of a team. */
export function saveMembers(teamId: number | SQL, memberIds: number[]): SQL[] {
  return [
    sql`DELETE FROM team_members WHERE team_id = ${teamId}`,
    sql`INSERT INTO team_members (team_id, user_id)
        SELECT ${teamId}, value FROM json_each(${JSON.stringify(memberIds)}) WHERE true ON CONFLICT DO NOTHING`,
  ];
}
