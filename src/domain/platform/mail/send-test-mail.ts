import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { MailFailure } from "./mail-failure.ts";
import { renderMail } from "./render-mail.ts";
import { requireMail } from "./require-mail.ts";
import { testMail } from "./templates/test-mail.ts";

/**
 * Sends a mail at once, without the outbox, so that an administrator sees the result. Throws `dependency_failed` with
 * the mail server's words, or when no mail is configured.
 */
export async function sendTestMail(
  ctx: Pick<Deps, "mail" | "publicUrl">,
  { to, language }: { to: string; language: "en" | "ru" },
): Promise<{ delivered: boolean }> {
  const sender = requireMail(ctx);
  const content = renderMail(testMail(language, ctx.publicUrl));
  try {
    await sender.send({ key: `test:${crypto.randomUUID()}`, to, ...content });
  } catch (error) {
    if (error instanceof MailFailure) throw new DomainError("dependency_failed", error.message);
    throw error;
  }
  return { delivered: sender.delivers };
}
