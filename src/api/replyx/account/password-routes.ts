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
    summary: "Request a password reset by e-mail",
    description: "The response is the same whether the address has an account or not. Five requests an hour.",
    credential: "none",
    body: ResetRequest,
    success: { status: 200, schema: Done, description: "If the address has an account, an e-mail was sent." },
    refusals: ["rate_limited", "dependency_failed"],
    handle: async ({ ctx, body, address, request, waitUntil }) => {
      const language = preferredLanguage(request);
      await requestMail(ctx, { kind: "reset_password", email: body.email, language, address });
      waitUntil(sendDueMail(ctx));
      return { message: "If this address has an account, an e-mail with a reset link was sent." };
    },
  }),
  route({
    id: "validateResetToken",
    method: "post",
    paths: ["/api/validate-reset-token", "/api/auth/validate-reset-token"],
    tag,
    summary: "Check whether a password reset token is still valid",
    credential: "none",
    body: ResetToken,
    success: { status: 200, schema: ResetTokenIsValid, description: "The token is valid; an invalid one is refused." },
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
    summary: "Set a new password with a reset token",
    description: "The token works once. All sessions of the user end; log in with the new password.",
    credential: "none",
    body: PasswordReset,
    success: { status: 200, schema: Done, description: "The password was changed." },
    refusals: ["rate_limited"],
    handle: async ({ ctx, body, address }) => {
      await resetPassword(ctx, { ...body, address });
      return { message: "Password changed. Log in with the new one." };
    },
  }),
];
