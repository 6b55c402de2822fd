import { readChannelAccount } from "../../../domain/channels/channel-account/read-channel-accounts.ts";
import { sendTemplate } from "../../../domain/channels/send-template.ts";
import { startConversation } from "../../../domain/channels/start-conversation.ts";
import { readCurrentDialog } from "../../../domain/conversations/dialog/read-current-dialog.ts";
import { type Route, route } from "../../kit/route.ts";
import { toMessage, toTeamDialog } from "../dialogs/convert.ts";
import { DialogPath, Message } from "../dialogs/wire.ts";
import { ChannelPath, NewTemplateMessage, OutboundDialog, StartedDialog } from "./wire.ts";

const tag = "Channels";

/** What the account's users write to people on channels, beside messages in dialogs. */
export const channelConversationRoutes: Route[] = [
  route({
    id: "startChannelDialog",
    method: "post",
    paths: ["/api/channels/{channel_id}/dialogs"],
    tag,
    summary: "Write to a person by SMS or WhatsApp first",
    description:
      "Sends the message and waits for the provider's answer, at most 20 seconds. The person has one dialog on the number: it is " +
      "created, or continued. With `take` you have the dialog then; without it the assistant answers. WhatsApp takes a `text` only " +
      "within 24 hours after the person wrote: before and after, a template.",
    credential: "user",
    params: ChannelPath,
    body: OutboundDialog,
    success: { status: 201, schema: StartedDialog, description: "The dialog and the message." },
    idempotent: true,
    refusals: [
      ...(["not_found", "channel_token_expired", "contact_blocked", "recipient_opted_out"] as const),
      ...(["template_not_found", "template_not_approved", "window_closed", "handoff_held"] as const),
      ...(["operator_limit_reached", "channel_refused", "dependency_failed"] as const),
    ],
    handle: async ({ ctx, caller, params, body }) => {
      const { accountId } = caller;
      const account = await readChannelAccount(ctx, accountId, params.channel_id);
      const { dialog, message } = await startConversation(ctx, {
        ...{ accountId, from: account.address, to: body.to, assignee: body.take ? caller : null },
        channel: account.channel === "sms" ? "SMS" : "WHATSAPP",
        message:
          body.template === undefined
            ? { type: "text", text: body.text ?? "" }
            : { type: "template", ...body.template },
      });
      return { dialog: toTeamDialog(await readCurrentDialog(ctx, accountId, dialog.id)), message: toMessage(message) };
    },
  }),
  route({
    id: "sendTemplate",
    method: "post",
    paths: ["/api/dialogs/{dialog_id}/templates"],
    tag,
    summary: "Send a WhatsApp template in a dialog",
    description: "Also after the 24 hours in which WhatsApp takes texts. An `Idempotency-Key` makes retries safe.",
    credential: "user",
    params: DialogPath,
    body: NewTemplateMessage,
    asks: ["Idempotency-Key"],
    success: { status: 201, schema: Message, description: "The message." },
    refusals: [
      ...([
        "not_found",
        "template_not_found",
        "template_not_approved",
        "recipient_opted_out",
        "contact_blocked",
      ] as const),
      ...(["handoff_held", "dialog_archived", "conflict"] as const),
    ],
    handle: async ({ ctx, caller, params, body, request }) => {
      const key = request.headers.get("idempotency-key");
      return toMessage(await sendTemplate(ctx, caller, { dialogId: params.dialog_id, ...body, key, onlyHeld: false }));
    },
  }),
];
