import type { AnnouncedFile } from "../../conversations/attachments/types.ts";

/** A message of a visitor that came to a number, as the platform sees it. */
export interface InboundMessage {
  /** The provider's id: a message that arrives again is the same. */
  vendorId: string;
  /** The channel's own id of the visitor: a number in E.164, or WhatsApp's id of a visitor who shows none. */
  from: string;
  /** The visitor's name on the channel. */
  name: string | null;
  /** May be empty when there are files. */
  text: string;
  files: AnnouncedFile[];
  /** When it was sent, milliseconds since the epoch; null when the provider does not tell. */
  sentAt: number | null;
  /** Twilio's verdict on a word such as STOP: https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out */
  optOutType: string | null;
  /** Whether the message has something that cannot be shown: a poll, a call, an order. */
  isUnreadable: boolean;
}
