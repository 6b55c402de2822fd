import { MailFailure } from "../../../domain/platform/mail/mail-failure.ts";

/** A mail server's reply: its code, and its lines without the code. */
export interface SmtpReply {
  code: number;
  lines: string[];
}

/** Longer than any real reply. */
const MAX_REPLY_CHARS = 64 * 1024;

/** Reads replies (RFC 5321 §4.2) from a connection's bytes. */
export class ReplyReader {
  private readonly reader: ReadableStreamDefaultReader<Uint8Array>;
  private readonly decoder = new TextDecoder();
  private buffered = "";

  constructor(readable: ReadableStream<Uint8Array>) {
    this.reader = readable.getReader();
  }

  /** The next reply. Throws `MailFailure` when the connection ends first, or for text that is not a reply. */
  async next(): Promise<SmtpReply> {
    const lines: string[] = [];
    for (;;) {
      const line = await this.line();
      const [, code, mark, text] = /^(\d{3})([ -]?)(.*)$/.exec(line) ?? [];
      if (code === undefined) throw new MailFailure("The server does not speak SMTP.", { isFinal: false });
      lines.push(text ?? "");
      if (mark !== "-") return { code: Number(code), lines };
    }
  }

  /** Releases the connection. Returns whether unread bytes were left, which must not exist before TLS. */
  release(): boolean {
    this.reader.releaseLock();
    return this.buffered !== "";
  }

  private async line(): Promise<string> {
    for (;;) {
      const end = this.buffered.indexOf("\n");
      if (end >= 0) {
        const line = this.buffered.slice(0, end).replace(/\r$/, "");
        this.buffered = this.buffered.slice(end + 1);
        return line;
      }
      const { value, done } = await this.reader.read();
      if (done) throw new MailFailure("The mail server closed the connection.", { isFinal: false });
      this.buffered += this.decoder.decode(value, { stream: true });
      if (this.buffered.length > MAX_REPLY_CHARS) {
        throw new MailFailure("The mail server sent too long a reply.", { isFinal: false });
      }
    }
  }
}
