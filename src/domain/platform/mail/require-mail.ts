import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { MailSender } from "./ports.ts";

/** Who sends mail. Throws `dependency_failed` where nobody does. */
export function requireMail(ctx: Pick<Deps, "mail">): MailSender {
  if (ctx.mail === null) throw new DomainError("dependency_failed", "This platform has no mail set up.");
  return ctx.mail;
}
