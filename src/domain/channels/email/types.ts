/** A header of a mail: its name in lower case, its value unfolded and as it was sent. */
export interface MailHeader {
  name: string;
  value: string;
}

/** A file of a mail. `contentId` is what its HTML refers to as `cid:`, without angle brackets. */
export interface MailFile {
  name: string;
  contentType: string;
  bytes: Uint8Array;
  contentId: string | null;
}

/** A mail as the parser reads it. Ids of messages have no angle brackets. */
export interface ParsedMail {
  messageId: string | null;
  /** What it replies to, the nearest message first. */
  references: string[];
  /** null: none, or one that is no plain address. */
  from: { address: string; name: string | null } | null;
  /** Where answers shall go, if that is a plain address other than `from`; null otherwise. */
  replyTo: string | null;
  subject: string;
  /** The text part; null when there is none, or it is blank. */
  text: string | null;
  /** The HTML part as text, with quotations marked by `>` and pictures as `[cid:…]`; null when there is none. */
  htmlText: string | null;
  files: MailFile[];
  /** The text of a delivery report (RFC 3464); null when it is none. */
  report: string | null;
  /** The headers of the mail that came back with the report, as text. */
  returned: string | null;
  /** In their order: those that servers added later come first. */
  headers: MailHeader[];
}

/** A mail as it arrives: the envelope, and the bytes. `from` is empty for a mail without a return path. */
export interface RawMail {
  from: string;
  to: string;
  bytes: Uint8Array;
}

/**
 * What became of a mail. `rejected`: the sender's server is told, and does not try again. `ignored`: it is not answered, and nothing
 * is stored. `reported`: it reports how far a mail of ours has come.
 */
export interface MailOutcome {
  outcome: "received" | "reported" | "ignored" | "rejected";
  reason: string;
}
