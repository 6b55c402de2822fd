import * as z from "zod";
import { tellAccountEvents } from "../../../domain/channels/webhook/tell-account-events.ts";
import { acceptInvitation } from "../../../domain/people/invitations/accept-invitation.ts";
import { listInvitations } from "../../../domain/people/invitations/list-invitations.ts";
import { readInvitation } from "../../../domain/people/invitations/read-invitation.ts";
import { resendInvitation } from "../../../domain/people/invitations/resend-invitation.ts";
import { revokeInvitation } from "../../../domain/people/invitations/revoke-invitation.ts";
import { sendDueMail } from "../../../domain/people/mail/send-due-mail.ts";
import { atShardOf } from "../../../domain/platform/shards/at-shard.ts";
import { preferredLanguage } from "../../kit/preferred-language.ts";
import { type Route, route } from "../../kit/route.ts";
import { toUser } from "../account/convert.ts";
import { Done, LoginResult } from "../account/wire.ts";
import { toInvitation } from "./convert.ts";
import { Acceptance, Invitation, InvitationPath, InvitationToken, OwnInvitation } from "./wire.ts";

const tag = "Team";

/** Invitations of colleagues; `POST /api/operators` without a password sends one. */
export const invitationRoutes: Route[] = [
  route({
    id: "listInvitations",
    method: "get",
    paths: ["/api/invitations"],
    tag,
    summary: "List the people you have invited who have not joined yet",
    credential: "owner",
    success: { status: 200, schema: z.array(Invitation), description: "The newest first, with expired ones." },
    handle: async ({ ctx, caller }) => (await listInvitations(ctx, caller.accountId)).map(toInvitation),
  }),
  route({
    id: "resendInvitation",
    method: "post",
    paths: ["/api/invitations/{invitation_id}/resend"],
    tag,
    summary: "Send an invitation again",
    description: "The mail has a new link, valid for a week. The old link stops working.",
    credential: "owner",
    params: InvitationPath,
    success: { status: 200, schema: Invitation, description: "The invitation." },
    refusals: ["not_found", "rate_limited", "dependency_failed"],
    handle: async ({ ctx, caller, params, request, waitUntil }) => {
      const place = { accountId: caller.accountId, id: params.invitation_id };
      const invitation = await resendInvitation(ctx, { ...place, language: preferredLanguage(request) });
      waitUntil(sendDueMail(ctx));
      return toInvitation(invitation);
    },
  }),
  route({
    id: "revokeInvitation",
    method: "delete",
    paths: ["/api/invitations/{invitation_id}"],
    tag,
    summary: "Take an invitation back",
    description: "Its link stops working at once.",
    credential: "owner",
    params: InvitationPath,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      await revokeInvitation(ctx, caller.accountId, params.invitation_id);
      return { message: "Invitation taken back." };
    },
  }),
  route({
    id: "readInvitation",
    method: "post",
    paths: ["/api/invitations/read"],
    tag,
    summary: "Read an invitation with the token of its link",
    credential: "none",
    body: InvitationToken,
    success: { status: 200, schema: OwnInvitation, description: "Who is invited, and by whom." },
    refusals: ["rate_limited"],
    handle: async ({ ctx, body, address }) => {
      const { email, firstName, lastName, inviterName } = await readInvitation(ctx, body.token, address);
      return { email, first_name: firstName, last_name: lastName, inviter_name: inviterName };
    },
  }),
  route({
    id: "acceptInvitation",
    method: "post",
    paths: ["/api/invitations/accept"],
    tag,
    summary: "Join an account with an invitation",
    description: "The token works once. The address is confirmed, because the token was mailed to it.",
    credential: "none",
    body: Acceptance,
    success: { status: 201, schema: LoginResult, description: "A token and the new operator." },
    refusals: ["email_taken", "rate_limited"],
    handle: async ({ ctx, body, address, waitUntil }) => {
      const { first_name: firstName, last_name: lastName, ...secret } = body;
      const { token, profile } = await acceptInvitation(ctx, { ...secret, firstName, lastName, address });
      waitUntil(tellAccountEvents(atShardOf(ctx, profile.accountId)));
      return { access_token: token, token_type: "bearer" as const, user: toUser(profile) };
    },
  }),
];
