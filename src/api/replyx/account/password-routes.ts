import { requestMail } from "../../../domain/people/account/request-mail.ts";
import { readPasswordReset, resetPassword } from "../../../domain/people/account/reset-password.ts";
import { sendDueMail } from "../../../domain/people/mail/send-due-mail.ts";
import { preferredLanguage } from "../../kit/preferred-language.ts";
import { type Route, route } from "../../kit/route.ts";
import { Done, PasswordReset, ResetRequest, ResetToken, ResetTokenIsValid } from "./wire.ts";

const tag = "Accounts";

export const passwordRoutes: Route[] = [
  route({
    id: "forgotPassword",
    method: "post",
    paths: ["/api/forgot-password", "/api/auth/forgot-password"],
    tag,
    summary: "Ask for a new password by mail",
    description: "The answer is the same whether the address has an account or not. Five an hour.",
    credential: "none",
    body: ResetRequest,
    success: { status: 200, schema: Done, description: "If the address has an account, a mail is on its way." },
    refusals: ["rate_limited", "dependency_failed"],
    handle: async ({ ctx, body, address, request, waitUntil }) => {
      const language = preferredLanguage(request);
      await requestMail(ctx, { kind: "reset_password", email: body.email, language, address });
      waitUntil(sendDueMail(ctx));
      return { message: "If this address has an account, a mail with a link is on its way." };
    },
  }),
  route({
    id: "validateResetToken",
    method: "post",
    paths: ["/api/validate-reset-token", "/api/auth/validate-reset-token"],
    tag,
    summary: "Ask whether a mailed token still sets a new password",
    credential: "none",
    body: ResetToken,
    success: { status: 200, schema: ResetTokenIsValid, description: "It does; any other is refused." },
    refusals: ["rate_limited"],
    handle: async ({ ctx, body, address }) => {
      await readPasswordReset(ctx, body.token, address);
      return { valid: true as const };
    },
  }),
  route({
    id: "resetPassword",
    method: "post",
    paths: ["/api/reset-password", "/api/auth/reset-password"],
    tag,
    summary: "Set a new password by a mailed token",
    description: "Works once. Ends every session of the user; log in with the new password.",
    credential: "none",
    body: PasswordReset,
    success: { status: 200, schema: Done, description: "The password is set." },
    refusals: ["rate_limited"],
    handle: async ({ ctx, body, address }) => {
      await resetPassword(ctx, { ...body, address });
      return { message: "Password changed. Log in with the new one." };
    },
  }),
];
