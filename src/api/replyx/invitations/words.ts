import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const invitationsWords: Words = {
  "Acceptance.password": "The new user's password, 8 to 200 characters.",
  "Acceptance.token": "The token from the invitation.",
  "Invitation.expires_at": "Until when the invitation can be accepted.",
  "InvitationToken.token": "The token from the invitation.",
  "?invitation_id": "Id of the invitation.",
  inviter_name: "Name of who invites.",
  is_expired: "Whether the invitation can no longer be accepted.",
};
