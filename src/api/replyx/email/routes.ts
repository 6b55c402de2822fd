import { confirmEmail } from "../../../domain/people/account/confirm-email.ts";
import { requestMail } from "../../../domain/people/account/request-mail.ts";
import { sendDueMail } from "../../../domain/people/mail/send-due-mail.ts";
import { listMails } from "../../../domain/platform/mail/list-mails.ts";
import { sendTestMail } from "../../../domain/platform/mail/send-test-mail.ts";
import { preferredLanguage } from "../../kit/preferred-language.ts";
import { type Route, route } from "../../kit/route.ts";
import { Done } from "../account/wire.ts";
import { toListedMail } from "./convert.ts";
import { CodeRequest, EmailConfirmation, EmailConfirmed, MailList, MailPage, TestMail, TestMailSent } from "./wire.ts";

const tag = "E-mail";

export const emailRoutes: Route[] = [
  route({
    id: "confirmEmail",
    method: "post",
    paths: ["/api/confirm_email", "/api/email/confirm_email"],
    tag,
    summary: "Confirm an address by the code that was mailed to it",
    description: "Six digits, once, within 30 minutes; five tries. A newer code replaces an older one.",
    credential: "none",
    body: EmailConfirmation,
    success: { status: 200, schema: EmailConfirmed, description: "The address is confirmed." },
    refusals: ["rate_limited"],
    handle: async ({ ctx, body, address }) => {
      const { email } = await confirmEmail(ctx, { ...body, address });
      return { message: "The address is confirmed.", email, is_email_confirmed: true as const };
    },
  }),
  route({
    id: "resendEmailCode",
    method: "post",
    paths: ["/api/resend_email_code", "/api/email/resend_email_code"],
    tag,
    summary: "Have a new code mailed",
    description: "The answer is the same whether the address has an account or not. Five an hour.",
    credential: "none",
    body: CodeRequest,
    success: { status: 200, schema: Done, description: "If the address is to be confirmed, a mail is on its way." },
    refusals: ["rate_limited", "dependency_failed"],
    handle: async ({ ctx, body, address, request, waitUntil }) => {
      const language = preferredLanguage(request);
      await requestMail(ctx, { kind: "confirm_email", email: body.email, language, address });
      waitUntil(sendDueMail(ctx));
      return { message: "If this address is to be confirmed, a mail with a code is on its way." };
    },
  }),
  route({
    id: "testSend",
    method: "post",
    paths: ["/api/test_send", "/api/email/test_send"],
    tag,
    summary: "Send a test mail now",
    description: "Says how it went; nothing is tried again. `delivered` is false where mail is kept for the developer.",
    credential: "admin",
    body: TestMail,
    success: { status: 200, schema: TestMailSent, description: "The mail server has taken it." },
    refusals: ["dependency_failed"],
    handle: async ({ ctx, caller, body, request }) => {
      const email = body.email ?? body.to ?? caller.email;
      const { delivered } = await sendTestMail(ctx, { to: email, language: preferredLanguage(request) });
      return { message: delivered ? "The mail is on its way." : "The mail is kept here.", email, delivered };
    },
  }),
  route({
    id: "listMails",
    method: "get",
    paths: ["/api/admin/mails"],
    tag,
    summary: "Look into the outbox",
    description: "What is queued, sent, kept or failed, newest first. Only kept mail shows its text.",
    credential: "admin",
    query: MailPage,
    success: { status: 200, schema: MailList, description: "A page of it." },
    handle: async ({ ctx, query }) => {
      const { mails, total } = await listMails(ctx, query);
      return { mails: mails.map(toListedMail), total };
    },
  }),
];
