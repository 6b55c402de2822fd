import type { z } from "zod";
import type { TeamMember } from "../../../domain/people/team/types.ts";
import { toTime } from "../../kit/to-time.ts";
import type { Operator } from "./wire.ts";

export function toOperator(member: TeamMember): z.input<typeof Operator> {
  const { id, email, firstName, lastName, role } = member;
  return {
    ...{ id, email, role },
    first_name: firstName,
    avatar_url: member.avatarUrl,
    last_name: lastName,
    name: `${firstName} ${lastName}`.trim(),
    is_owner: member.isOwner,
    status: member.status,
    active_dialogs: member.activeDialogs,
    created_at: toTime(member.createdAt),
    last_login_at: toTime(member.lastLoginAt),
  };
}
