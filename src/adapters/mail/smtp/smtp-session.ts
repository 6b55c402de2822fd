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
 * Sends one mail (RFC 5321, STARTTLS of RFC 3207, AUTH of RFC 4954). Throws `MailFailure`, final when the server
 * permanently rejects this mail.
 */
export async function sendOverSmtp(socket: SmtpSocket, server: SmtpServer, mail: Envelope): Promise<void> {
  const connection = await logged(socket, server, mail.from);
  await connection.send(`MAIL FROM:<${mail.from}>`, 2, { isAboutMail: true });
  await connection.send(`RCPT TO:<${mail.to}>`, 2, { isAboutMail: true });
  await connection.send("DATA", 3, { isAboutMail: true });
  await connection.send(`${mail.message}\r\n.`, 2, { isAboutMail: true, label: "the message" });
  // The server has accepted the mail: a failed QUIT does not matter.
  await connection.send("QUIT", 2).catch(() => {});
}

/** Asks whether the server takes mail from an address, without sending any. Throws as `sendOverSmtp` does. */
export async function askOverSmtp(socket: SmtpSocket, server: SmtpServer, from: string): Promise<void> {
  const connection = await logged(socket, server, from);
  await connection.send(`MAIL FROM:<${from}>`, 2, { isAboutMail: true });
  await connection.send("RSET", 2).catch(() => {});
  await connection.send("QUIT", 2).catch(() => {});
}

/** A connection that is ready for a mail: greeted, encrypted and logged in as the settings say. */
async function logged(socket: SmtpSocket, server: SmtpServer, from: string): Promise<Connection> {
  let connection = openConnection(socket);
  const name = from.split("@").at(-1) ?? "localhost";
  await connection.expect(2);
  let extensions = await greet(connection, name);
  if (server.tls === "starttls") {
    if (!extensions.some((extension) => /^STARTTLS$/i.test(extension))) {
      throw new MailFailure("The mail server does not offer STARTTLS.", { isFinal: false });
    }
    await connection.send("STARTTLS", 2);
    if (connection.release())
      throw new MailFailure("The mail server sent data before TLS started.", { isFinal: false });
    connection = openConnection(socket.startTls());
    extensions = await greet(connection, name);
  }
  if (server.user !== "") await logIn(connection, server, extensions);
  return connection;
}

async function greet(connection: Connection, name: string): Promise<string[]> {
  const { lines } = await connection.send(`EHLO ${name}`, 2);
  return lines.slice(1);
}

async function logIn(connection: Connection, { user, password }: SmtpServer, extensions: string[]): Promise<void> {
  const mechanisms = extensions.find((extension) => /^AUTH[ =]/i.test(extension))?.toUpperCase() ?? "";
  if (/\bPLAIN\b/.test(mechanisms)) {
    await connection.send(`AUTH PLAIN ${base64(`\0${user}\0${password}`)}`, 2, { label: "AUTH PLAIN" });
    return;
  }
  if (!/\bLOGIN\b/.test(mechanisms))
    throw new MailFailure("The mail server supports neither PLAIN nor LOGIN authentication.", { isFinal: false });
  await connection.send("AUTH LOGIN", 3);
  await connection.send(base64(user), 3, { label: "the user's name" });
  await connection.send(base64(password), 2, { label: "the password" });
}

interface Connection {
  expect(kind: 2 | 3, options?: CommandOptions): Promise<SmtpReply>;
  send(command: string, kind: 2 | 3, options?: CommandOptions): Promise<SmtpReply>;
  release(): boolean;
}

interface CommandOptions {
  /** Then a 5xx is final; after any other failure a change of the settings or the server may help. */
  isAboutMail?: boolean;
  /** The name of the command in errors, when the command contains a secret. */
  label?: string;
}

function openConnection(socket: SmtpSocket): Connection {
  const replies = new ReplyReader(socket.readable);
  const writer = socket.writable.getWriter();
  const encoder = new TextEncoder();
  const expect: Connection["expect"] = async (kind, { isAboutMail = false, label = "the connection" } = {}) => {
    const reply = await replies.next();
    if (Math.floor(reply.code / 100) === kind) return reply;
    const words = `${reply.code} ${reply.lines.join(" ")}`.slice(0, 300);
    throw new MailFailure(`The mail server refused ${label}: ${words}`, {
      isFinal: isAboutMail && reply.code >= 500,
    });
  };
  return {
    expect,
    async send(command, kind, options = {}) {
      await writer.write(encoder.encode(`${command}\r\n`));
      return expect(kind, { label: command.split(/[ :]/, 1)[0] ?? command, ...options });
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
