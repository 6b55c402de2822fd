import { requestMail } from "../../../domain/people/account/request-mail.ts";
import { resetPassword } from "../../../domain/people/account/reset-password.ts";
import { sendDueMail } from "../../../domain/people/mail/send-due-mail.ts";
import { preferredLanguage } from "../../kit/preferred-language.ts";
import { type Route, route } from "../../kit/route.ts";
import { Done, success } from "../envelope.ts";
import { PasswordReset, ResetRequest } from "./wire.ts";

const base = {
  method: "post" as const,
  tag: "Authentication",
  requestClass: "authentication" as const,
  credential: "none" as const,
};

export const passwordRoutes: Route[] = [
  route({
    ...base,
    id: "requestPasswordReset",
    paths: ["/api/v1/auth/password-reset-request"],
    summary: "Request a password reset",
    description: "The response is the same whether the address has an account or not. Five requests an hour.",
    body: ResetRequest,
    success: { status: 200, schema: Done, description: "If the address has an account, an e-mail was sent." },
    refusals: ["rate_limited", "dependency_failed"],
    handle: async ({ ctx, body, address, request, waitUntil }) => {
      const language = preferredLanguage(request);
      await requestMail(ctx, { kind: "reset_password", email: body.email, language, address });
      waitUntil(sendDueMail(ctx));
      return success(null, "If this address has an account, an e-mail with a reset link was sent.");
    },
  }),
  route({
    ...base,
    id: "resetPassword",
    paths: ["/api/v1/auth/password-reset"],
    summary: "Reset the password",
    description: "With the token of the mail, which works once. All sessions of the user end.",
    body: PasswordReset,
    success: { status: 200, schema: Done, description: "The password was changed." },
    refusals: ["rate_limited"],
    handle: async ({ ctx, body, address }) => {
      await resetPassword(ctx, { ...body, address });
      return success(null, "The password was changed. Log in with the new one.");
    },
  }),
];
