import type { z } from "zod";
import { startConversation } from "../../../domain/channels/start-conversation.ts";
import { readContact } from "../../../domain/conversations/contact/read-contacts.ts";
import { setVariables } from "../../../domain/conversations/dialog/set-variables.ts";
import { actAsMember } from "../../../domain/people/account-tokens/act-as-member.ts";
import { type Call, type Route, route } from "../../kit/route.ts";
import { bothPrefixes } from "../both-prefixes.ts";
import { inTermsOf } from "../errors.ts";
import { toId } from "../to-id.ts";
import { toMoment } from "../to-moment.ts";
import { toVariableChanges } from "./convert.ts";
import { ConversationOfAccount, NewConversation, NewVariables, StartedConversation } from "./start-wire.ts";
import { Done } from "./wire.ts";

const tag = "Conversations";

type StartCall = Call<"account", unknown, unknown, z.output<typeof NewConversation>>;

export const startRoutes: Route[] = [
  route({
    id: "createConversation",
    method: "post",
    paths: bothPrefixes("/v1/conversations"),
    tag,
    summary: "Write to a person by SMS or WhatsApp first",
    description:
      "Sends the message and waits for the provider's answer, at most 20 seconds. The person has one conversation on each of your " +
      "numbers: it is created, or continued. With an `assignee` that member has the conversation; without one your assistant " +
      "answers. WhatsApp takes a `text` only within 24 hours after the person wrote.",
    credential: "account",
    body: NewConversation,
    success: { status: 200, schema: StartedConversation, description: "The conversation and its contact." },
    idempotent: true,
    refusals: [
      ...(["channel_not_enabled", "sender_not_configured", "channel_token_expired", "contact_blocked"] as const),
      ...(["recipient_opted_out", "template_not_found", "template_not_approved", "window_closed"] as const),
      ...(["handoff_held", "operator_limit_reached", "not_a_member", "channel_refused", "dependency_failed"] as const),
    ],
    handle: (call) => inTermsOf("create", () => start(call)),
  }),
  route({
    id: "setConversationVariables",
    method: "post",
    paths: bothPrefixes("/v1/accounts/{account_id}/conversations/{conversation_id}/variables"),
    tag,
    summary: "Set variables of a conversation and its contact",
    description:
      "The names `name`, `phone` and `email` of a contact are what is known of the person; all other names are yours. Either all " +
      "variables are set or none.",
    credential: "account",
    params: ConversationOfAccount,
    body: NewVariables,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, body }) => {
      const dialogId = toId(params.conversation_id, "dialog");
      await setVariables(ctx, caller.accountId, dialogId, toVariableChanges(body.variables));
      return { ok: true as const };
    },
  }),
];

async function start({ ctx, caller, body }: StartCall): Promise<z.input<typeof StartedConversation>> {
  const { accountId } = caller;
  const { channel, from, to, message } = body;
  const assignee = body.assignee == null ? null : await actAsMember(ctx, caller, body.assignee);
  const { dialog, phone, ...started } = await startConversation(ctx, {
    ...{ accountId, channel, from, to, assignee },
    message: message.type === "text" ? message : { type: "template", ...message.data },
    variables: message.type === "template" ? message.data.variables : undefined,
  });
  const contact = dialog.contactId === null ? null : await readContact(ctx, accountId, dialog.contactId);
  return {
    ok: true,
    conversation: {
      id: String(dialog.id),
      message_id: String(started.message.id),
      created_at: toMoment(dialog.createdAt),
      assignee: assignee === null ? null : { id: assignee.userId, to: assignee.email },
    },
    contact: {
      id: String(contact?.id ?? dialog.id),
      name: contact?.name ?? to.name ?? "",
      phone,
      email: contact?.email ?? null,
    },
  };
}
