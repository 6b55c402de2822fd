import { emailTraits } from "./email/traits.ts";
import type { ChannelKind, ChannelTraits } from "./ports.ts";
import { smsTraits } from "./sms/traits.ts";
import { telegramTraits } from "./telegram/traits.ts";
import { whatsappTraits } from "./whatsapp/traits.ts";

/** How each channel behaves. */
export const traitsOf: Record<ChannelKind, ChannelTraits> = {
  telegram: telegramTraits,
  sms: smsTraits,
  whatsapp: whatsappTraits,
  email: emailTraits,
};
