import type { ChannelTraits } from "../ports.ts";

/**
 * Limits of Twilio's Programmable Messaging: 1,600 characters in a request (error 21617), 5 MB of media
 * (https://www.twilio.com/docs/messaging/api/message-resource, August 2026). Twilio itself queues what a number may not send yet.
 */
export const smsTraits: ChannelTraits = {
  label: "SMS",
  maxTextLength: 1600,
  formatting: "none",
  receipts: "reported",
  optOut: "keywords",
  windowMs: null,
  tellsUnasked: false,
  files: { maxBytes: 5 * 1024 * 1024 },
  messagesPerSecond: 10,
  chatOf: (key) => key,
  // Carriers deliver in any order; a second apart, almost always in ours.
  pauseOf: () => 1000,
};
