import { nameKey } from "../../../kit/name-key.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { listTeams } from "./list-teams.ts";
import type { Team } from "./types.ts";

/** A team of an account by its name, in any letter case. Throws `team_not_found`. */
export async function findTeamByName(ctx: Pick<Deps, "db">, accountId: number, name: string): Promise<Team> {
  const key = nameKey(name);
  const team = (await listTeams(ctx, accountId)).find((one) => nameKey(one.name) === key);
  if (team === undefined) throw new DomainError("team_not_found", `There is no team ${name}.`);
  return team;
}
