import type { Deps } from "../../deps.ts";
import type { Allowance } from "../../platform/limits/ports.ts";
import { generalRequests, topUpRate, uploadWindowMs } from "../../platform/limits/rules.ts";
import { codeGuesses, failedLogins, mailsOfEmail, passwordChanges, supportMessagesOfSender } from "./rules.ts";
import type { UserPrincipal } from "./types.ts";

export interface OwnLimit extends Allowance {
  name: string;
  windowMs: number;
}

/** The remaining allowance of the caller in each family of limits. Reading counts nothing. */
export async function readOwnLimits(
  ctx: Pick<Deps, "limits" | "uploadsPerWindow" | "requestsPerMinute">,
  caller: UserPrincipal,
): Promise<OwnLimit[]> {
  const [user, account] = [`user:${caller.userId}`, `account:${caller.accountId}`];
  const email = `email:${caller.email}`;
  const uploads = { limit: ctx.uploadsPerWindow, windowMs: uploadWindowMs };
  const families = [
    { name: "general", principal: user, bucket: "general", ...generalRequests, limit: ctx.requestsPerMinute },
    { name: "login", principal: email, bucket: "failed-login", ...failedLogins },
    { name: "password_change", principal: user, bucket: `password-change:${caller.sessionId}`, ...passwordChanges },
    { name: "upload", principal: account, bucket: "document-upload", ...uploads },
    { name: "upload_retry", principal: account, bucket: "document-retry", ...uploads },
    { name: "top_up", principal: account, bucket: "top-up", ...topUpRate },
    { name: "email_code_request", principal: email, bucket: "confirm_email", ...mailsOfEmail },
    { name: "email_code", principal: user, bucket: "email-code", ...codeGuesses },
    { name: "password_reset_request", principal: email, bucket: "reset_password", ...mailsOfEmail },
    { name: "support_message", principal: user, bucket: "support", ...supportMessagesOfSender },
  ];
  return Promise.all(
    families.map(async ({ name, principal, bucket, limit, windowMs }) => ({
      ...(await ctx.limits.look(principal, bucket, limit, windowMs)),
      ...{ name, windowMs },
    })),
  );
}
