import { confirmEmail } from "../../../domain/people/account/confirm-email.ts";
import { requestMail } from "../../../domain/people/account/request-mail.ts";
import { sendDueMail } from "../../../domain/people/mail/send-due-mail.ts";
import { listMails } from "../../../domain/platform/mail/list-mails.ts";
import { sendTestMail } from "../../../domain/platform/mail/send-test-mail.ts";
import { optionalUser } from "../../kit/authorise.ts";
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
    summary: "Confirm an e-mail address with a mailed code",
    description:
      "The code has six digits, works once, and is valid for 30 minutes and five attempts of a client. A newer code replaces " +
      "an older one. With the user's own token (`Authorization: Bearer`) other people's attempts do not count.",
    credential: "none",
    body: EmailConfirmation,
    success: { status: 200, schema: EmailConfirmed, description: "The address is confirmed." },
    refusals: ["rate_limited"],
    handle: async ({ ctx, body, address, request }) => {
      const caller = await optionalUser(ctx, request);
      const { email } = await confirmEmail(ctx, { ...body, address, caller });
      return { message: "The address is confirmed.", email, is_email_confirmed: true as const };
    },
  }),
  route({
    id: "resendEmailCode",
    method: "post",
    paths: ["/api/resend_email_code", "/api/email/resend_email_code"],
    tag,
    summary: "Request a new code",
    description: "The response is the same whether the address has an account or not. Five requests an hour.",
    credential: "none",
    body: CodeRequest,
    success: { status: 200, schema: Done, description: "If the address is not confirmed yet, an e-mail was sent." },
    refusals: ["rate_limited", "dependency_failed"],
    handle: async ({ ctx, body, address, request, waitUntil }) => {
      const language = preferredLanguage(request);
      await requestMail(ctx, { kind: "confirm_email", email: body.email, language, address });
      waitUntil(sendDueMail(ctx));
      return { message: "If this address is not confirmed yet, an e-mail with a code was sent." };
    },
  }),
  route({
    id: "testSend",
    method: "post",
    paths: ["/api/test_send", "/api/email/test_send"],
    tag,
    summary: "Send a test mail now",
    description:
      "Reports the result; there is no retry. `delivered` is false when mail is only stored for the developer.",
    credential: "admin",
    body: TestMail,
    success: { status: 200, schema: TestMailSent, description: "The mail server accepted the mail." },
    refusals: ["dependency_failed"],
    handle: async ({ ctx, caller, body, request }) => {
      const email = body.email ?? body.to ?? caller.email;
      const { delivered } = await sendTestMail(ctx, { to: email, language: preferredLanguage(request) });
      return { message: delivered ? "The mail was sent." : "The mail was stored.", email, delivered };
    },
  }),
  route({
    id: "listMails",
    method: "get",
    paths: ["/api/admin/mails"],
    tag,
    summary: "List the mail outbox",
    description: "Mails that are queued, sent, stored or failed, newest first. Only stored mails show their text.",
    credential: "admin",
    query: MailPage,
    success: { status: 200, schema: MailList, description: "A page of mails." },
    handle: async ({ ctx, query }) => {
      const { mails, total } = await listMails(ctx, query);
      return { mails: mails.map(toListedMail), total };
    },
  }),
];
