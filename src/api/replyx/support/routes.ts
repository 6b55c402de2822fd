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
    summary: "Write to the platform's administrators",
    description: "Kept, and mailed to each of them where mail is set up. A visitor gives its site token and guest id.",
    credential: "visitor",
    body: SupportMessage,
    success: { status: 201, schema: SupportMessageSent, description: "The message is kept." },
    refusals: ["rate_limited"],
    handle: async ({ ctx, caller, body, request, waitUntil }) => {
      const { message, subject = "", email: replyTo } = body;
      const language = preferredLanguage(request);
      const { id, createdAt } = await sendSupportMessage(ctx, caller, { message, subject, replyTo, language });
      waitUntil(sendDueMail(ctx));
      return { id, message: "The administrators have your message.", created_at: toTime(createdAt) };
    },
  }),
  route({
    id: "listSupportMessages",
    method: "get",
    paths: ["/api/admin/support-messages"],
    tag: "Support",
    summary: "Read what was written to the administrators",
    credential: "admin",
    query: SupportPage,
    success: { status: 200, schema: SupportMessageList, description: "Newest first." },
    handle: async ({ ctx, query }) => {
      const { messages, total } = await listSupportMessages(ctx, query);
      return { messages: messages.map(toSupportMessage), total };
    },
  }),
];
