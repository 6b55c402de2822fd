import { loopHeader } from "../../platform/mail/rules.ts";
import type { MailHeader } from "./types.ts";

/** What wrote a mail. Only a person is answered. */
export type MailKind = "person" | "bounce" | "automatic";

/** Names of addresses behind which nobody reads. */
const machines = /^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?|listserv|majordomo)(?:[+=-].*)?$/;
const daemons = /^(?:mailer-daemon|postmaster)$/;

/** Whether nobody reads the mails to an address. */
export function isUnattended(address: string): boolean {
  return machines.test(address.toLowerCase().split("@")[0] ?? "");
}

/** Headers whose presence means that a program has written the mail (RFC 2919, RFC 2369, RFC 3834; Outlook, Gmail, vacation). */
const marks = ["list-id", "list-unsubscribe", "x-autoreply", "x-autorespond", "x-auto-reply-from", "x-mailer-daemon"];

/**
 * Tells mails of people from those of programs: replies of absent people, reports of mail servers, newsletters and lists, and our own
 * mails that come back (RFC 3834, 2). `ownAddress` is the address that the mail came to. `reason` says by what.
 */
export function classifyMail(mail: {
  headers: MailHeader[];
  envelopeFrom: string;
  from: string;
  replyTo: string | null;
  ownAddress: string;
  hasReport: boolean;
}): { kind: MailKind; reason: string } {
  const fieldOf = (name: string) => mail.headers.find((header) => header.name === name)?.value.trim() ?? null;
  const automatic = (reason: string) => ({ kind: "automatic" as const, reason });
  const contentType = fieldOf("content-type")?.toLowerCase() ?? "";
  const isReport = contentType.startsWith("multipart/report");
  if (mail.hasReport) return { kind: "bounce", reason: "a delivery report" };
  const [local = ""] = mail.from.toLowerCase().split("@");
  const hasNoPath = /^(?:<>)?$/.test(mail.envelopeFrom.trim()) || fieldOf("return-path") === "<>";
  if (isReport || (daemons.test(local) && hasNoPath)) return { kind: "bounce", reason: "a report of a mail server" };
  const loops = mail.headers.filter(({ name }) => name === loopHeader.toLowerCase());
  if (mail.from.toLowerCase() === mail.ownAddress || loops.some(({ value }) => value.trim() === mail.ownAddress)) {
    return automatic("a mail of this address itself");
  }
  if (hasNoPath) return automatic("an empty return path");
  const submitted = fieldOf("auto-submitted")?.toLowerCase();
  if (submitted !== undefined && !/^no\b/.test(submitted)) return automatic("Auto-Submitted");
  if (/\b(?:bulk|list|junk|auto_reply)\b/i.test(fieldOf("precedence") ?? "")) return automatic("Precedence");
  const suppressed = fieldOf("x-auto-response-suppress");
  if (suppressed !== null && !/^none$/i.test(suppressed)) return automatic("X-Auto-Response-Suppress");
  const mark = marks.find((name) => fieldOf(name) !== null);
  if (mark !== undefined) return automatic(mark);
  // A form on a website writes from such an address, and names the visitor's in `Reply-To`.
  if (isUnattended(mail.from) && mail.replyTo === null) return automatic("an address that nobody reads");
  return { kind: "person", reason: "" };
}
