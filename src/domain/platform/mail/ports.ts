/** What mail needs from outside: somebody who carries it. */

/** One e-mail, written. Neither address nor subject has a line break. */
export interface Mail {
  /** The same mail has the same key whenever it is sent: its Message-ID is made of it. */
  key: string;
  to: string;
  subject: string;
  text: string;
  /** The same words; refers to nothing outside of itself. */
  html: string;
}

export interface MailSender {
  /** False: it keeps mail for the developer instead of carrying it further. */
  delivers: boolean;
  /** Resolves when somebody has taken the mail over. Throws `MailFailure`. */
  send(mail: Mail): Promise<void>;
}
