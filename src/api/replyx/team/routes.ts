import * as z from "zod";
import { tellAccountEvents } from "../../../domain/channels/webhook/tell-account-events.ts";
import { deleteOwnReplies } from "../../../domain/conversations/saved-reply/delete-own-replies.ts";
import { addOperator } from "../../../domain/people/team/add-operator.ts";
import { readTeam } from "../../../domain/people/team/read-team.ts";
import { removeOperator } from "../../../domain/people/team/remove-operator.ts";
import { type Route, route } from "../../kit/route.ts";
import { Done } from "../account/wire.ts";
import { toOperator } from "./convert.ts";
import { NewOperator, Operator, OperatorPath } from "./wire.ts";

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
    summary: "Add an operator to your account",
    description: "The operator logs in with this e-mail address and password.",
    credential: "owner",
    body: NewOperator,
    success: { status: 201, schema: Operator, description: "The new operator." },
    refusals: ["email_taken", "conflict"],
    handle: async ({ ctx, caller, body, waitUntil }) => {
      const { first_name: firstName, last_name: lastName, avatar_url: avatarUrl, ...login } = body;
      const added = await addOperator(ctx, caller, { ...login, firstName, lastName, avatarUrl });
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
