import type { z } from "zod";
import type { Invitation as StoredInvitation } from "../../../domain/people/invitations/types.ts";
import { toTime } from "../../kit/to-time.ts";
import type { Invitation } from "./wire.ts";

export function toInvitation(invitation: StoredInvitation): z.input<typeof Invitation> {
  const { id, email, firstName, lastName, createdAt, expiresAt, isExpired } = invitation;
  return {
    ...{ id, email, first_name: firstName, last_name: lastName, is_expired: isExpired },
    ...{ created_at: toTime(createdAt), expires_at: toTime(expiresAt) },
  };
}
