import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { MailSender } from "./ports.ts";

/** The configured mail sender. Throws `dependency_failed` when there is none. */
export function requireMail(ctx: Pick<Deps, "mail">): MailSender {
  if (ctx.mail === null) throw new DomainError("dependency_failed", "No mail server is configured.");
  return ctx.mail;
}
