import type { Channel } from "../channel.ts";
import { accountChannel } from "../channel-account/account-channel.ts";
import { openClientOf } from "../channel-account/open-client.ts";
import { composeText } from "../outbound/compose-text.ts";
import { splitText } from "../outbound/split-text.ts";
import { balanceMarkup, maxAddedLength } from "../telegram/balance-markup.ts";
import { formatWhatsapp } from "./format-whatsapp.ts";
import { twilioTextLength, whatsappTraits } from "./traits.ts";

/** WhatsApp under the contract of channels. An account is a number. */
export const whatsappChannel: Channel = {
  ...accountChannel,
  traits: whatsappTraits,
  open: openClientOf,
  compose: (about) => {
    const limit = about.provider === "twilio" ? twilioTextLength : whatsappTraits.maxTextLength;
    // Cut before it is marked up: what is bold or code on both sides of a cut is marked in both pieces.
    const cut = (text: string) => {
      const pieces = splitText(text, limit);
      return pieces.length < 2 ? pieces : balanceMarkup(splitText(text, limit - maxAddedLength));
    };
    const split = (text: string) => cut(text).map((piece) => ({ plain: formatWhatsapp(piece) }));
    return composeText(about, { format: (text) => text, split, listsSources: true });
  },
};
