import * as z from "zod";
import { tellAccountEvents } from "../../../domain/channels/webhook/tell-account-events.ts";
import { deleteOwnReplies } from "../../../domain/conversations/saved-reply/delete-own-replies.ts";
import { inviteOperator } from "../../../domain/people/invitations/invite-operator.ts";
import { sendDueMail } from "../../../domain/people/mail/send-due-mail.ts";
import { addOperator } from "../../../domain/people/team/add-operator.ts";
import { readTeam } from "../../../domain/people/team/read-team.ts";
import { removeOperator } from "../../../domain/people/team/remove-operator.ts";
import { preferredLanguage } from "../../kit/preferred-language.ts";
import { type Route, route } from "../../kit/route.ts";
import { Done } from "../account/wire.ts";
import { toInvitation } from "../invitations/convert.ts";
import { toOperator } from "./convert.ts";
import { AddedOperator, NewOperator, Operator, OperatorPath } from "./wire.ts";

const tag = "Team";

export const teamRoutes: Route[] = [
  route({
    id: "listOperators",
    method: "get",
    paths: ["/api/operators"],
    tag,
    summary: "List your account's operators",
    description: "`status` is the operator's own setting while the inbox is open, else `offline`.",
    credential: "user",
    success: { status: 200, schema: z.array(Operator), description: "Oldest first." },
    handle: async ({ ctx, caller }) => (await readTeam(ctx, caller.accountId)).map(toOperator),
  }),
  route({
    id: "addOperator",
    method: "post",
    paths: ["/api/operators"],
    tag,
    summary: "Add an operator to your account, or invite one",
    description:
      "With a password, the operator logs in with it. Without one, a mail invites the person to choose a name and a password; the " +
      "response is the invitation. Its link is valid for a week.",
    credential: "owner",
    body: NewOperator,
    success: { status: 201, schema: AddedOperator, description: "The new operator, or the invitation." },
    refusals: ["email_taken", "conflict", "rate_limited", "dependency_failed"],
    handle: async ({ ctx, caller, body, request, waitUntil }) => {
      const { first_name: firstName = "", last_name: lastName, avatar_url: avatarUrl, email, password } = body;
      if (password === undefined) {
        const language = preferredLanguage(request);
        const invitation = await inviteOperator(ctx, caller, { email, firstName, lastName, language });
        waitUntil(sendDueMail(ctx));
        return toInvitation(invitation);
      }
      const added = await addOperator(ctx, caller, { email, password, firstName, lastName, avatarUrl });
      waitUntil(tellAccountEvents(ctx));
      return toOperator(added);
    },
  }),
  route({
    id: "removeOperator",
    method: "delete",
    paths: ["/api/operators/{user_id}"],
    tag,
    summary: "Remove an operator from your account",
    description: "The operator's sessions end at once, and the assistant answers again in the operator's dialogs.",
    credential: "owner",
    params: OperatorPath,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params }) => {
      await removeOperator(ctx, caller, params.user_id);
      await deleteOwnReplies(ctx, { accountId: caller.accountId, authorId: params.user_id });
      return { message: "Operator removed." };
    },
  }),
];
