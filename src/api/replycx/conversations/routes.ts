import type { z } from "zod";
import { requireReachable } from "../../../domain/channels/require-reachable.ts";
import { sendTemplate } from "../../../domain/channels/send-template.ts";
import { sendRemoteFile } from "../../../domain/conversations/attachments/send-remote-file.ts";
import { postMessage } from "../../../domain/conversations/dialog/post-message.ts";
import { setStatus } from "../../../domain/conversations/dialog/set-status.ts";
import { giveDialog } from "../../../domain/conversations/handoff/give-dialog.ts";
import { changeTriage } from "../../../domain/conversations/triage/change-triage.ts";
import { actAsMember } from "../../../domain/people/account-tokens/act-as-member.ts";
import { findTeamByName } from "../../../domain/people/teams/find-team-by-name.ts";
import { type Call, type Route, route } from "../../kit/route.ts";
import { bothPrefixes } from "../both-prefixes.ts";
import { inTermsOf } from "../errors.ts";
import { toId } from "../to-id.ts";
import { AgentMessage, ConversationEvent, ConversationPath, Done, SentMessage } from "./wire.ts";

const tag = "Conversations";

type MessageCall = Call<"account", z.output<typeof ConversationPath>, unknown, z.output<typeof AgentMessage>>;
type EventCall = Call<"account", z.output<typeof ConversationPath>, unknown, z.output<typeof ConversationEvent>>;

export const conversationRoutes: Route[] = [
  route({
    id: "sendAgentMessage",
    method: "post",
    paths: bothPrefixes("/api/v1/conversation/{conversation_id}/messages"),
    tag,
    summary: "Send an agent's message to a conversation",
    description:
      "While the conversation is assigned to a person, in the name of that person. A file or recording is fetched from " +
      "`path`, at most 20 MB. A template is for WhatsApp, which takes everything else only within 24 hours after the person wrote. An `Idempotency-Key` header makes retries safe.",
    credential: "account",
    params: ConversationPath,
    body: AgentMessage,
    asks: ["Idempotency-Key"],
    success: { status: 200, schema: SentMessage, description: "The message's id." },
    refusals: [
      ...(["not_found", "dialog_archived", "handoff_not_active", "not_a_member", "handoff_held"] as const),
      ...(["conflict", "virus_detected", "dependency_failed", "contact_blocked", "recipient_opted_out"] as const),
      ...(["window_closed", "template_not_found", "template_not_approved", "channel_not_enabled"] as const),
    ],
    handle: async (call) => ({ ok: true as const, message_id: String(await inTermsOf("send", () => send(call))) }),
  }),
  route({
    id: "changeConversation",
    method: "post",
    paths: bothPrefixes("/api/v1/conversation/{conversation_id}/events"),
    tag,
    summary: "Close a conversation, or change its assignee",
    description:
      "`user.by` is a member of your account. Only the person who has the conversation, or anyone while nobody has it, " +
      "may close it or assign it: to the member `user.to`, or with `team` to the team `team.to`, whose members get its " +
      "conversations in turn.",
    credential: "account",
    params: ConversationPath,
    body: ConversationEvent,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: [
      ...(["not_found", "dialog_archived", "not_a_member", "handoff_held"] as const),
      ...(["same_operator", "operator_limit_reached", "team_not_found"] as const),
    ],
    handle: async (call) => {
      const act = call.body.event === "status" ? "close" : "assign";
      await inTermsOf(act, () => change(call));
      return { ok: true as const };
    },
  }),
];

/** Sends a message; returns its id. */
async function send({ ctx, caller, params, body, request }: MessageCall): Promise<number> {
  const dialogId = toId(params.conversation_id, "dialog");
  const agent = await actAsMember(ctx, caller, body.user.by);
  const clientMessageId = request.headers.get("idempotency-key");
  const { message } = body;
  if (message.type === "template") {
    return (await sendTemplate(ctx, agent, { dialogId, ...message.data, key: clientMessageId, onlyHeld: true })).id;
  }
  await requireReachable(ctx, agent.accountId, dialogId);
  if (message.type === "text") {
    const post = { dialogId, sender: "operator" as const, text: message.text, clientMessageId, onlyHeld: true };
    return (await postMessage(ctx, agent, post)).message.id;
  }
  const { path: url, name = null } = message.file;
  const isVoice = message.type === "voice";
  return (await sendRemoteFile(ctx, agent, { dialogId, url, name, isVoice, clientMessageId })).id;
}

async function change({ ctx, caller, params, body }: EventCall): Promise<void> {
  const dialogId = toId(params.conversation_id, "dialog");
  if (body.event === "status") {
    const by = await actAsMember(ctx, caller, body.user.by);
    return setStatus(ctx, by, dialogId, body.status === "CLOSE" ? "archived" : "active", true);
  }
  const { user, team } = body;
  if (user !== undefined) {
    const [by, to] = [await actAsMember(ctx, caller, user.by), await actAsMember(ctx, caller, user.to)];
    await giveDialog(ctx, by, { dialogId, to });
  } else if (team !== undefined) {
    const by = await actAsMember(ctx, caller, team.by);
    const { id: teamId } = await findTeamByName(ctx, caller.accountId, team.to);
    await changeTriage(ctx, by, dialogId, { type: "team", teamId, unlessHeld: true });
  }
}
