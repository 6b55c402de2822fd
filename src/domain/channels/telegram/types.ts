import type { AnnouncedFile } from "../../conversations/attachments/types.ts";

/** A piece of a message as it goes out: Telegram's HTML, and the plain text for when Telegram refuses that. */
export interface OutboundPiece {
  html: string;
  plain: string;
  /** Instead of words: a file, by its key in the store. */
  file?: { key: string; name: string; contentType: string };
}

export interface OutboundMessage {
  pieces: OutboundPiece[];
  /** Under the last piece. */
  button: { text: string; data: string } | null;
  /** The message in the chat that it answers. */
  replyTo: number | null;
}

/** Whom a bot talks to. `chatId` is Telegram's own, negative for groups. */
export interface Chat {
  chatId: string;
  isGroup: boolean;
  /** The group's name. */
  title: string | null;
}

export interface Visitor {
  username: string | null;
  firstName: string | null;
  lastName: string | null;
  /** IETF tag of the app's language, where it tells. */
  language: string | null;
}

/** What an update is to the platform. */
export type Inbound =
  | {
      kind: "message";
      chat: Chat;
      visitor: Visitor;
      messageId: number;
      text: string;
      file: AnnouncedFile | null;
      isEdit: boolean;
    }
  | { kind: "command"; chat: Chat; visitor: Visitor; name: "start" | "help" | "person"; payload: string }
  | { kind: "button"; chat: Chat; visitor: Visitor; callbackId: string; data: string }
  | { kind: "unreadable"; chat: Chat; visitor: Visitor }
  | { kind: "membership"; chat: Chat; isReachable: boolean }
  | { kind: "migration"; from: string; to: string };

/** An update for a bot, read. `inbound` is null for what is nothing to the platform. */
export interface Update {
  updateId: number;
  inbound: Inbound | null;
}
