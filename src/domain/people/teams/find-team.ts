import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { listTeams } from "./list-teams.ts";
import type { Team } from "./types.ts";

/** One team of an account. Throws `not_found`. */
export async function findTeam(ctx: Pick<Deps, "db">, accountId: number, teamId: number): Promise<Team> {
  const [team] = await listTeams(ctx, accountId, teamId);
  if (team === undefined) throw new DomainError("not_found", "No such team.");
  return team;
}
