import type { Channel } from "./channel.ts";
import type { ChannelKind } from "./ports.ts";

const loaders: Record<ChannelKind, () => Promise<Channel>> = {
  telegram: async () => (await import("./telegram/telegram-channel.ts")).telegramChannel,
  sms: async () => (await import("./sms/sms-channel.ts")).smsChannel,
  email: async () => (await import("./email/email-channel.ts")).emailChannel,
  whatsapp: async () => (await import("./whatsapp/whatsapp-channel.ts")).whatsappChannel,
};

/** A channel, whose code is loaded when it is first needed. */
export function loadChannel(kind: ChannelKind): Promise<Channel> {
  return loaders[kind]();
}
