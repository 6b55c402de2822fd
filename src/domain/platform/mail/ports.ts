/** The port for sending mail. */

/** One e-mail. Neither address nor subject contains a line break. */
export interface Mail {
  /** The same mail has the same key on every attempt: its Message-ID is derived from it. */
  key: string;
  to: string;
  subject: string;
  text: string;
  /** The same text as HTML; loads nothing from outside. */
  html: string;
}

export interface MailSender {
  /** False: mail is stored for the developer instead of delivered. */
  delivers: boolean;
  /** Resolves when the mail has been accepted. Throws `MailFailure`. */
  send(mail: Mail): Promise<void>;
}
