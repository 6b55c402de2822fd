import * as z from "zod";
import { Id, IdInBody } from "../../kit/fields.ts";

export const Team = z
  .object({ id: z.int(), name: z.string(), member_ids: z.array(z.int()), created_at: z.iso.datetime() })
  .meta({ id: "Team" });

const name = z.string().trim().min(1).max(100);
const memberIds = z.array(IdInBody).max(200);

export const NewTeam = z.object({ name, member_ids: memberIds.default([]) }).meta({ id: "NewTeam" });

export const TeamEdit = z.object({ name: name.optional(), member_ids: memberIds.optional() }).meta({ id: "TeamEdit" });

export const TeamPath = z.object({ team_id: Id });
