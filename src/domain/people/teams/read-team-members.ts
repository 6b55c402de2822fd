import type { Deps } from "../../deps.ts";
import { listTeams } from "./list-teams.ts";

/** The members of each team of an account, by the team's id. */
export async function readTeamMembers(ctx: Pick<Deps, "db">, accountId: number): Promise<Map<number, number[]>> {
  return new Map((await listTeams(ctx, accountId)).map(({ id, memberIds }) => [id, memberIds]));
}
