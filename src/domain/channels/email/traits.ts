import { maxMessageLength } from "../../conversations/dialog/rules.ts";
import type { ChannelTraits } from "../ports.ts";
import { addressOfMailChat } from "./chat-key.ts";

/**
 * Mail servers take messages of 20 MB and more, of which base64 makes a third; a Worker has 128 MB of memory. Cloudflare's binding
 * takes 5 MiB (https://developers.cloudflare.com/email-service/platform/limits/, 2026), and says so.
 */
const maxBytes = 10 * 1024 * 1024;

export const emailTraits: ChannelTraits = {
  label: "E-mail",
  // An answer is one mail, however long.
  maxTextLength: 2 * maxMessageLength,
  formatting: "html",
  receipts: "reported",
  optOut: "block",
  windowMs: null,
  tellsUnasked: false,
  files: { maxBytes, withText: true },
  messagesPerSecond: 10,
  chatOf: addressOfMailChat,
  pauseOf: () => 0,
};
