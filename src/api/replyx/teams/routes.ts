import * as z from "zod";
import { createTeam } from "../../../domain/people/teams/create-team.ts";
import { deleteTeam } from "../../../domain/people/teams/delete-team.ts";
import { listTeams } from "../../../domain/people/teams/list-teams.ts";
import type { Team as StoredTeam } from "../../../domain/people/teams/types.ts";
import { updateTeam } from "../../../domain/people/teams/update-team.ts";
import { type Route, route } from "../../kit/route.ts";
import { toTime } from "../../kit/to-time.ts";
import { Done } from "../account/wire.ts";
import { NewTeam, Team, TeamEdit, TeamPath } from "./wire.ts";

const tag = "Team";

/** Groups of an account's users, to whom dialogs are assigned. */
export const groupRoutes: Route[] = [
  route({
    id: "listTeams",
    method: "get",
    paths: ["/api/teams"],
    tag,
    summary: "List your account's teams",
    credential: "user",
    success: { status: 200, schema: z.array(Team), description: "By name." },
    handle: async ({ ctx, caller }) => (await listTeams(ctx, caller.accountId)).map(toTeam),
  }),
  route({
    id: "createTeam",
    method: "post",
    paths: ["/api/teams"],
    tag,
    summary: "Create a team of your account's operators",
    credential: "owner",
    body: NewTeam,
    success: { status: 201, schema: Team, description: "The new team." },
    refusals: ["conflict"],
    handle: async ({ ctx, caller, body }) => {
      const { name, member_ids: memberIds } = body;
      return toTeam(await createTeam(ctx, caller.accountId, { name, memberIds }));
    },
  }),
  route({
    id: "updateTeam",
    method: "patch",
    paths: ["/api/teams/{team_id}"],
    tag,
    summary: "Rename a team, or replace its members",
    credential: "owner",
    params: TeamPath,
    body: TeamEdit,
    success: { status: 200, schema: Team, description: "The updated team." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, body }) => {
      const { name, member_ids: memberIds } = body;
      return toTeam(await updateTeam(ctx, caller.accountId, params.team_id, { name, memberIds }));
    },
  }),
  route({
    id: "deleteTeam",
    method: "delete",
    paths: ["/api/teams/{team_id}"],
    tag,
    summary: "Delete a team",
    description: "Dialogs that wait for it then wait for any operator.",
    credential: "owner",
    params: TeamPath,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      await deleteTeam(ctx, caller.accountId, params.team_id);
      return { message: "Team deleted." };
    },
  }),
];

function toTeam({ id, name, memberIds, createdAt }: StoredTeam): z.input<typeof Team> {
  return { id, name, member_ids: memberIds, created_at: toTime(createdAt) };
}
