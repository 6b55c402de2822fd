import { sendDueMail } from "../../../domain/people/mail/send-due-mail.ts";
import { listSupportMessages } from "../../../domain/people/support/list-support-messages.ts";
import { sendSupportMessage } from "../../../domain/people/support/send-support-message.ts";
import { preferredLanguage } from "../../kit/preferred-language.ts";
import { type Route, route } from "../../kit/route.ts";
import { toTime } from "../../kit/to-time.ts";
import { toSupportMessage } from "./convert.ts";
import { SupportMessage, SupportMessageList, SupportMessageSent, SupportPage } from "./wire.ts";

export const supportRoutes: Route[] = [
  route({
    id: "sendToAdmins",
    method: "post",
    paths: ["/api/support/send-to-admins"],
    tag: "Support",
    summary: "Send a message to the platform's administrators",
    description:
      "It is stored, and e-mailed to each administrator if mail is configured. A visitor sends its site token and guest id.",
    credential: "visitor",
    body: SupportMessage,
    success: { status: 201, schema: SupportMessageSent, description: "The message was stored." },
    refusals: ["rate_limited"],
    handle: async ({ ctx, caller, body, request, waitUntil }) => {
      const { message, subject = "", email: replyTo } = body;
      const language = preferredLanguage(request);
      const { id, createdAt } = await sendSupportMessage(ctx, caller, { message, subject, replyTo, language });
      waitUntil(sendDueMail(ctx));
      return { id, message: "Your message was sent to the administrators.", created_at: toTime(createdAt) };
    },
  }),
  route({
    id: "listSupportMessages",
    method: "get",
    paths: ["/api/admin/support-messages"],
    tag: "Support",
    summary: "List messages to the administrators",
    credential: "admin",
    query: SupportPage,
    success: { status: 200, schema: SupportMessageList, description: "Newest first." },
    handle: async ({ ctx, query }) => {
      const { messages, total } = await listSupportMessages(ctx, query);
      return { messages: messages.map(toSupportMessage), total };
    },
  }),
];
