import type { Channel } from "../channel.ts";
import { accountChannel } from "../channel-account/account-channel.ts";
import { openClientOf } from "../channel-account/open-client.ts";
import { composeText } from "../outbound/compose-text.ts";
import { splitText } from "../outbound/split-text.ts";
import { formatWhatsapp } from "./format-whatsapp.ts";
import { twilioTextLength, whatsappTraits } from "./traits.ts";

/** WhatsApp under the contract of channels. An account is a number. */
export const whatsappChannel: Channel = {
  ...accountChannel,
  traits: whatsappTraits,
  open: openClientOf,
  compose: (about) => {
    const limit = about.provider === "twilio" ? twilioTextLength : whatsappTraits.maxTextLength;
    const split = (text: string) => splitText(text, limit).map((plain) => ({ plain }));
    return composeText(about, { format: formatWhatsapp, split, listsSources: true });
  },
};
