import type { AnnouncedFile } from "../../conversations/attachments/types.ts";
import type { OutboundPiece } from "../ports.ts";

/** A piece of text for Telegram: its HTML, and the plain text in case Telegram rejects the HTML. */
export type TelegramPiece = OutboundPiece & { html: string };

/** A chat with a bot, or a topic in it. `chatId` is Telegram's own, negative for groups. */
export interface Chat {
  chatId: string;
  /** The topic of a forum; null for its general topic and for chats without topics. */
  topicId: number | null;
  /** The topic's name, where the message has it. */
  topic: string | null;
  isGroup: boolean;
  /** The group's name. */
  title: string | null;
}

export interface Visitor {
  username: string | null;
  firstName: string | null;
  lastName: string | null;
  /** IETF language tag of the app, if known. */
  language: string | null;
}

/** An update as the platform sees it. */
export type Inbound =
  | {
      kind: "message";
      chat: Chat;
      visitor: Visitor;
      messageId: number;
      text: string;
      file: AnnouncedFile | null;
      isEdit: boolean;
      /** The album that the file belongs to: several messages that arrive one after another. */
      album: string | null;
    }
  | { kind: "command"; chat: Chat; visitor: Visitor; name: "start" | "help" | "person"; payload: string }
  | { kind: "button"; chat: Chat; visitor: Visitor; callbackId: string; data: string }
  | { kind: "unreadable"; chat: Chat; visitor: Visitor }
  | { kind: "membership"; chat: Chat; isReachable: boolean }
  | { kind: "migration"; from: string; to: string };

/** A parsed update for a bot. `inbound` is null when the platform ignores it. */
export interface Update {
  updateId: number;
  inbound: Inbound | null;
}
