import type { ChannelTraits } from "../ports.ts";

/** Longest text that Twilio takes for WhatsApp (error 21617). */
export const twilioTextLength = 1600;

/** Free text is allowed for 24 hours after the visitor's last message. */
export const windowMs = 24 * 60 * 60 * 1000;

/**
 * Limits of WhatsApp's Cloud API: text of 4,096 characters, 80 messages a second for a number, media of up to 16 MB except documents
 * (https://developers.facebook.com/documentation/business-messaging/whatsapp, June 2026). Twilio takes `twilioTextLength`.
 */
export const whatsappTraits: ChannelTraits = {
  label: "WhatsApp",
  maxTextLength: 4096,
  formatting: "whatsapp",
  receipts: "reported",
  optOut: "block",
  windowMs,
  tellsUnasked: false,
  files: { maxBytes: 16 * 1024 * 1024 },
  messagesPerSecond: 60,
  chatOf: (key) => key,
  pauseOf: () => 1000,
};
