/** The port for sending mail. */

/** A file of a mail. */
export interface MailAttachment {
  name: string;
  contentType: string;
  bytes: Uint8Array;
}

/** One e-mail. Neither address nor subject contains a line break. */
export interface Mail {
  /** The same mail has the same key on every attempt: its Message-ID is derived from it. */
  key: string;
  to: string;
  subject: string;
  text: string;
  /** The same text as HTML; loads nothing from outside. */
  html: string;
  /** Who sends it, when it is not the platform itself. Replies and reports go there. */
  from?: { address: string; name: string };
  /** What it replies to: ids without angle brackets, the oldest first; the last one is the message that it answers. */
  references?: string[];
  /** What wrote it (RFC 3834): `auto-generated` when absent, null for a person. */
  autoSubmitted?: "auto-replied" | null;
  files?: MailAttachment[];
}

/** A mail that was accepted, by the id that its recipients see, without angle brackets. */
export interface SentMail {
  messageId: string;
}

export interface MailSender {
  /** False: mail is stored for the developer instead of delivered. */
  delivers: boolean;
  /** Resolves when the mail has been accepted. Throws `MailFailure`. */
  send(mail: Mail): Promise<SentMail>;
  /** Whether mail can be sent from an address, as far as can be known without sending one. Throws `MailFailure`. */
  check(from: string): Promise<void>;
}
