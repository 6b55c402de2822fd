import { MailFailure } from "../../../domain/platform/mail/mail-failure.ts";
import type { MailSender } from "../../../domain/platform/mail/ports.ts";
import { isMailAddress } from "../../../kit/mail-address.ts";
import type { SmtpServer } from "../../../kit/smtp-url.ts";
import { askOverSmtp, sendOverSmtp } from "./smtp-session.ts";
import type { OpenSmtpSocket, SmtpSocket } from "./smtp-socket.ts";
import { writeMessage } from "./write-message.ts";

/** For the whole connection; shorter than the outbox's lease. */
const DEADLINE_MS = 20_000;

/** Mail over SMTP, one connection per mail. The default socket is the runtime's own, loaded on first use. */
export function smtpMail(
  server: SmtpServer,
  from: string,
  open: () => Promise<OpenSmtpSocket> = async () => (await import("./open-smtp-socket.ts")).openSmtpSocket,
  deadlineMs = DEADLINE_MS,
): MailSender {
  return {
    delivers: true,
    async send(mail) {
      const sender = mail.from?.address ?? from;
      const hasBreak = /\p{Cc}/u.test(mail.subject) || /\p{Cc}/u.test(mail.from?.name ?? "");
      if (!isMailAddress(mail.to) || !isMailAddress(sender) || hasBreak) {
        throw new MailFailure("An address or the subject contains characters that are not allowed in a mail header.", {
          isFinal: true,
        });
      }
      const { message, messageId } = await writeMessage(mail, from, Date.now());
      await connected((socket) => sendOverSmtp(socket, server, { from: sender, to: mail.to, message }));
      return { messageId };
    },
    check: (address) => connected((socket) => askOverSmtp(socket, server, address)),
  };

  async function connected(act: (socket: SmtpSocket) => Promise<void>): Promise<void> {
    const secureTransport = { implicit: "on", starttls: "starttls", none: "off" } as const;
    const openSocket = await open();
    const socket = openSocket({ hostname: server.host, port: server.port }, secureTransport[server.tls]);
    const deadline = openDeadline(deadlineMs);
    try {
      await Promise.race([act(socket), deadline.passed]);
    } catch (error) {
      if (error instanceof MailFailure) throw error;
      throw new MailFailure(`The mail server cannot be reached: ${(error as Error).message}`, { isFinal: false });
    } finally {
      deadline.clear();
      await socket.close().catch(() => {});
    }
  }
}

function openDeadline(ms: number): { passed: Promise<never>; clear(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = new Promise<never>((_, reject) => {
    const failure = new MailFailure(`The mail server took longer than ${ms} ms.`, { isFinal: false });
    timer = setTimeout(() => reject(failure), ms);
  });
  return { passed, clear: () => clearTimeout(timer) };
}
