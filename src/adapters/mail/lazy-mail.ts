import type { MailParser } from "../../domain/channels/email/ports.ts";
import type { MailSender } from "../../domain/platform/mail/ports.ts";

/** A sender whose code is loaded by its first mail. */
export function lazyMail(delivers: boolean, load: () => Promise<MailSender>): MailSender {
  return {
    delivers,
    send: async (mail) => (await load()).send(mail),
    check: async (from) => (await load()).check(from),
  };
}

/** A parser whose code is loaded by its first mail. */
export function lazyMailParser(load: () => Promise<MailParser>): MailParser {
  return { parse: async (bytes) => (await load()).parse(bytes) };
}
