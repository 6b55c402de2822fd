import { MailFailure } from "../../../domain/platform/mail/mail-failure.ts";
import type { SmtpServer } from "../../../kit/smtp-url.ts";
import { ReplyReader, type SmtpReply } from "./smtp-reply.ts";
import type { SmtpSocket } from "./smtp-socket.ts";

/** A mail as SMTP carries it: its envelope and its bytes. */
export interface Envelope {
  from: string;
  to: string;
  /** CRLF lines, none of which begins with a dot. */
  message: string;
}

/**
 * Hands one mail over (RFC 5321, STARTTLS of RFC 3207, AUTH of RFC 4954). Throws `MailFailure`, final when the server
 * refuses this very mail for good.
 */
export async function sendOverSmtp(socket: SmtpSocket, server: SmtpServer, mail: Envelope): Promise<void> {
  let line = openLine(socket);
  const name = mail.from.split("@").at(-1) ?? "localhost";
  await line.expect(2);
  let offers = await greet(line, name);
  if (server.tls === "starttls") {
    if (!offers.some((offer) => /^STARTTLS$/i.test(offer))) {
      throw new MailFailure("The mail server offers no STARTTLS.", { isFinal: false });
    }
    await line.say("STARTTLS", 2);
    if (line.release()) throw new MailFailure("The mail server speaks before TLS.", { isFinal: false });
    line = openLine(socket.startTls());
    offers = await greet(line, name);
  }
  if (server.user !== "") await logIn(line, server, offers);
  await line.say(`MAIL FROM:<${mail.from}>`, 2, { aboutThisMail: true });
  await line.say(`RCPT TO:<${mail.to}>`, 2, { aboutThisMail: true });
  await line.say("DATA", 3, { aboutThisMail: true });
  await line.say(`${mail.message}\r\n.`, 2, { aboutThisMail: true, shown: "the message" });
  // The mail is taken: whatever becomes of the goodbye changes nothing.
  await line.say("QUIT", 2).catch(() => {});
}

async function greet(line: Line, name: string): Promise<string[]> {
  const { lines } = await line.say(`EHLO ${name}`, 2);
  return lines.slice(1);
}

async function logIn(line: Line, { user, password }: SmtpServer, offers: string[]): Promise<void> {
  const ways = offers.find((offer) => /^AUTH[ =]/i.test(offer))?.toUpperCase() ?? "";
  if (/\bPLAIN\b/.test(ways)) {
    await line.say(`AUTH PLAIN ${base64(`\0${user}\0${password}`)}`, 2, { shown: "AUTH PLAIN" });
    return;
  }
  if (!/\bLOGIN\b/.test(ways))
    throw new MailFailure("The mail server takes neither PLAIN nor LOGIN.", { isFinal: false });
  await line.say("AUTH LOGIN", 3);
  await line.say(base64(user), 3, { shown: "the user's name" });
  await line.say(base64(password), 2, { shown: "the password" });
}

interface Line {
  expect(kind: 2 | 3, about?: About): Promise<SmtpReply>;
  say(command: string, kind: 2 | 3, about?: About): Promise<SmtpReply>;
  release(): boolean;
}

interface About {
  /** A 5xx is final then; of everything else the settings or the server may be mended. */
  aboutThisMail?: boolean;
  /** What failures call the command, where it holds a secret. */
  shown?: string;
}

function openLine(socket: SmtpSocket): Line {
  const replies = new ReplyReader(socket.readable);
  const writer = socket.writable.getWriter();
  const encoder = new TextEncoder();
  const expect: Line["expect"] = async (kind, { aboutThisMail = false, shown = "the connection" } = {}) => {
    const reply = await replies.next();
    if (Math.floor(reply.code / 100) === kind) return reply;
    const words = `${reply.code} ${reply.lines.join(" ")}`.slice(0, 300);
    throw new MailFailure(`The mail server refused ${shown}: ${words}`, {
      isFinal: aboutThisMail && reply.code >= 500,
    });
  };
  return {
    expect,
    async say(command, kind, about = {}) {
      await writer.write(encoder.encode(`${command}\r\n`));
      return expect(kind, { shown: command.split(/[ :]/, 1)[0] ?? command, ...about });
    },
    release() {
      writer.releaseLock();
      return replies.release();
    },
  };
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
