import { maxMailBytes, receiveMail } from "../../domain/channels/email/receive-mail.ts";
import type { Deps } from "../../domain/deps.ts";
import { logFailure } from "../kit/log-failure.ts";

/**
 * Handles a mail that the mail server passes to the Worker (`email()`). What can never be handled is refused: the sender's server is told
 * so. An error makes the server try again later
 * (https://developers.cloudflare.com/email-service/api/route-emails/email-handler/, 2026).
 */
export async function handleEmail(
  ctx: Deps,
  message: Pick<ForwardableEmailMessage, "from" | "to" | "raw" | "rawSize" | "setReject">,
  waitUntil: (work: Promise<unknown>) => void,
): Promise<void> {
  const { from, to } = message;
  if (message.rawSize > maxMailBytes) return message.setReject("The message is too large.");
  const bytes = new Uint8Array(await new Response(message.raw).arrayBuffer());
  const { outcome, reason } = await receiveMail(ctx, { from, to, bytes }, (work) => waitUntil(logFailure(work)));
  if (outcome === "ignored" || outcome === "rejected") console.warn("a mail is not answered", { to, outcome, reason });
  if (outcome === "rejected") message.setReject(reason);
}
