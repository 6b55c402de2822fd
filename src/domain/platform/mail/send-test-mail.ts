import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { testLetter } from "./letters/test-letter.ts";
import { MailFailure } from "./mail-failure.ts";
import { requireMail } from "./require-mail.ts";
import { writeLetter } from "./write-letter.ts";

/**
 * Sends a mail at once, past the outbox, so that an administrator hears how it went. Throws `dependency_failed` with the
 * mail server's words, or where no mail is set up.
 */
export async function sendTestMail(
  ctx: Pick<Deps, "mail" | "publicUrl">,
  { to, language }: { to: string; language: "en" | "ru" },
): Promise<{ delivered: boolean }> {
  const sender = requireMail(ctx);
  const letter = writeLetter(testLetter(language, ctx.publicUrl));
  try {
    await sender.send({ key: `test:${crypto.randomUUID()}`, to, ...letter });
  } catch (error) {
    if (error instanceof MailFailure) throw new DomainError("dependency_failed", error.message);
    throw error;
  }
  return { delivered: sender.delivers };
}
